import Allocation
import ArgumentParser
import Formats
import Ledger
import Workflows

/// `caisse allocation try`.
struct AllocationTry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Try a rule on a file, without books: nothing is kept.",
    discussion: """
      A CSV is divided: its header is application,requested and, where there are any, \
      collective, minimum, cap, score, tier, tags, locked, donations and approvals. From a .pb file whole \
      projects are chosen, by the rule greedy, equal-shares or phragmen.

      Examples:
        caisse allocation try requests.csv --rule equal --pot 91630.00
        caisse allocation try requests.csv --rule score --pot 5000 --tie draw:2024-06-12 --format json
        caisse allocation try requests.csv --rule quota --quota rural=20% --step 10 --pot 5000
        caisse allocation try ballots.pb --rule equal-shares --completion add1 --stop until-overspend
      """)

  @Argument(help: "The file of requests, or the .pb file of projects and ballots.")
  var file: String

  @Option(help: "The amount that is divided or spent; a .pb file has its own.")
  var pot: AmountArgument?

  @Option(
    help: ArgumentHelp(
      """
      How equals are ordered: code, draw:<seed>, or criteria and then one of these; criteria are \
      larger-request, smaller-request, cost, higher-score and approvals.
      """, valueName: "order"))
  var tie: TieOrder?

  @Option(
    help: ArgumentHelp(
      """
      Money of the pot that donors gave for an application, a collective or a tag; can be repeated.
      """,
      valueName: "name=amount"))
  var designated: [String] = []

  @Option(help: "The currency of all amounts, ISO 4217.")
  var currency = "EUR"

  @OptionGroup var rule: RuleOptions
  @OptionGroup var choice: ChoiceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    do {
      if FileBytes.suffix(of: file) == ".pb" { try choose(console) } else { try divide(console) }
    } catch let rejection as RowsRejected {
      ErrorPrinter(console).print(rejection.findings)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
  }

  private func divide(_ console: Console) throws {
    guard let pot else {
      throw InputProblem.potMissing
    }
    guard let currency = Currency(code: currency) else {
      throw InputProblem.unknown("currency", currency, hint: "use its ISO 4217 code, EUR")
    }
    console.currency = currency
    var settings = try rule.settings(console)
    if let tie { settings[.ties] = tie.description }
    let trial = TryRule(
      file: file,
      pot: try DesignatedArguments(texts: designated).pot(
        of: pot.amount(in: currency, for: "pot"), in: currency),
      parameters: try RuleReading(console).parameters(settings, in: currency, ties: .code))
    let (receipt, findings) = try trial.divide(FileSource(file), currency: currency)
    ErrorPrinter(console).print(findings)
    for notice in receipt.notices {
      console.say(notice.sentence(in: console.language, currency: currency))
    }
    try TrialAnswer(receipt: receipt, console: console).print()
  }

  private func choose(_ console: Console) throws {
    let settings = try rule.settings(console)
    let outcome = try TryChoice(file: file, locks: choice.locks).choose(
      FileSource(file),
      budget: { currency in
        console.currency = currency
        return try pot?.amount(in: currency, for: "pot")
      },
      by: { kind, currency in
        let step = try settings[.step].map {
          try AmountArgument(argument: $0).amount(in: currency, for: "step")
        }
        return ChoiceParameters(
          rule: try choice.rule(
            named: settings[.rule] ?? "", for: kind,
            step: step ?? Amount(minorUnits: currency.scale)),
          ties: tie ?? .code)
      })
    ErrorPrinter(console).print(outcome.findings)
    try ChoiceAnswer(receipt: outcome.receipt, console: console).print()
  }
}
