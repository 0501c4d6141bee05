import Allocation
import ArgumentParser
import Ledger
import Workflows

/// `caisse allocation try`.
struct AllocationTry: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "try", abstract: "Try a rule on a file, without books: nothing is kept.",
    discussion: """
      The header is application,requested and, where there are any, minimum,cap,score,tier,tags,locked.

      Examples:
        caisse allocation try requests.csv --rule equal --pot 91630.00
        caisse allocation try requests.csv --rule score --pot 5000 --tie draw:2024-06-12 --format json
      """)

  @Argument(help: "The file of requests.")
  var file: String

  @Option(help: "The amount that is divided.")
  var pot: AmountArgument

  @Option(
    help: ArgumentHelp(
      "How equals are ordered: code, draw:<seed>, or criteria ending in one of these.",
      valueName: "order"))
  var tie: TieOrder = .code

  @Option(help: "The currency of all amounts, ISO 4217.")
  var currency = "EUR"

  @OptionGroup var rule: RuleOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let console = try Console(output)
    guard let currency = Currency(code: currency) else {
      throw InputProblem.unknown("currency", currency, hint: "use its ISO 4217 code, EUR")
    }
    console.currency = currency
    let trial = TryRule(
      file: file, pot: try pot.amount(in: currency, for: "pot"),
      parameters: try rule.parameters(in: currency, ties: tie))
    do {
      let (receipt, findings) = try trial.divide(FileSource(file), currency: currency)
      ErrorPrinter(console).print(findings)
      try TrialAnswer(receipt: receipt, console: console).print()
    } catch let rejection as RowsRejected {
      ErrorPrinter(console).print(rejection.findings)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
  }
}
