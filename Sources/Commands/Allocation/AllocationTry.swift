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

      Ballots divide too, those of a .pb file or a CSV with the header voter,ballot and, where there are \
      any, recused: G1;G4 for voters-slices, G1=7;G4=3 for score with --scores, sums such as \
      G1=70.00;G4=30.00 for average-budget and independent-markets. Gifts written so, one person a \
      line, show what quadratic-funding would give: a what-if, and no rule of a round.

      Examples:
        caisse allocation try requests.csv --rule equal --pot 91630.00
        caisse allocation try requests.csv --rule score --pot 5000 \\
          --tie draw:2024-06-12 --format json
        caisse allocation try requests.csv --rule quota --quota rural=20% \\
          --step 10 --pot 5000
        caisse allocation try ballots.pb --rule equal-shares --completion add1 \\
          --stop until-overspend
        caisse allocation try requests.csv --rule voters-slices \\
          --ballots bulletins.csv --pot 5000
        caisse allocation try requests.csv --rule score --scores trimmed \\
          --fewest-scores 3 \
      --ballots notes.csv --pot 5000
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
    help: ArgumentHelp("The file of ballots, for a rule that counts them.", valueName: "file"))
  var ballots: String?

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
      let settings = try rule.settings(console)
      switch (FileBytes.suffix(of: file) == ".pb", Rule.names.contains(settings[.rule] ?? "")) {
      case (true, true): try divideVote(settings, console)
      case (true, false): try choose(settings, console)
      case (false, _): try divide(settings, console)
      }
    } catch let rejection as RowsRejected {
      ErrorPrinter(console).print(rejection.findings)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
  }

  private func divide(_ settings: RuleSettings, _ console: Console) throws {
    guard let pot else {
      throw InputProblem.potMissing
    }
    guard let currency = Currency(code: currency) else {
      throw InputProblem.unknown("currency", currency, hint: "use its ISO 4217 code, EUR")
    }
    console.currency = currency
    let parameters = try parameters(settings, console)
    if ballots != nil, !parameters.hearsVoices { throw InputProblem.ballotsUnused(by: parameters) }
    let trial = TryRule(
      file: file,
      pot: try DesignatedArguments(texts: designated).pot(
        of: pot.amount(in: currency, for: "pot"), in: currency),
      parameters: parameters, ballots: ballots)
    let (receipt, findings) = try trial.divide({ try FileSource($0) }, currency: currency)
    try answer(receipt, findings, console)
  }

  /// The projects of a .pb file at what they cost, by its ballots.
  private func divideVote(_ settings: RuleSettings, _ console: Console) throws {
    guard ballots == nil else {
      throw InputProblem.unknown("ballots", ballots ?? "", hint: "a .pb file has its own")
    }
    let vote = try TryVote(file, FileSource(file))
    console.currency = vote.currency
    let amount = try pot?.amount(in: vote.currency, for: "pot") ?? vote.budget
    let receipt = try DesignatedArguments(texts: designated).pot(of: amount, in: vote.currency)
      .divided(
        among: vote.requests, by: try parameters(settings, console), hearing: vote.voices)
    try answer(receipt, vote.findings, console)
  }

  private func parameters(
    _ settings: RuleSettings, _ console: Console
  ) throws -> AllocationParameters {
    var settings = settings
    if let tie { settings[.ties] = tie.description }
    return try RuleReading(console).parameters(settings, in: console.currency, ties: .code)
  }

  private func answer(
    _ receipt: AllocationReceipt, _ findings: Findings, _ console: Console
  ) throws {
    ErrorPrinter(console).print(findings)
    for notice in receipt.notices {
      console.say(notice.sentence(in: console.language, currency: console.currency))
    }
    try TrialAnswer(receipt: receipt, console: console).print()
  }

  private func choose(_ settings: RuleSettings, _ console: Console) throws {
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

extension InputProblem {
  fileprivate static func ballotsUnused(by parameters: AllocationParameters) -> InputProblem {
    InputProblem(
      code: "ballots-unused", message: "\(parameters.rule.name) counts no ballots",
      hint: parameters.rule.needsScores
        ? "say how they make scores with --scores" : "leave out --ballots, or name a rule that does"
    )
  }
}
