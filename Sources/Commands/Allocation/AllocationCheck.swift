import Allocation
import ArgumentParser
import Formats
import Glibc
import Ledger
import Workflows

/// `caisse allocation check`.
struct AllocationCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold a rule file against what it is expected to give.",
    discussion: """
      Beside ours.rule stands ours.spec.json with cases: a pot, applications, and the shares or the \
      refusal that are expected. Without it, only the rule file itself is read.

      Examples:
        caisse allocation check ./ours.rule
        caisse allocation check fixtures/rules/edge-fund-2013.rule --format json
      """)

  @Argument(help: "The rule file.")
  var file: String

  @Option(help: "The currency of all amounts, ISO 4217.")
  var currency = "EUR"

  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "cases",
    columns: [
      Column("case", .text, "Case"), Column("result", .code, "Result"),
      Column("difference", .text, "Difference"),
    ])

  func run() throws {
    let console = try Console(output)
    guard let currency = Currency(code: currency) else {
      throw InputProblem.unknown("currency", currency, hint: "use its ISO 4217 code, EUR")
    }
    console.currency = currency
    let reading = RuleReading(console)
    let parameters = try reading.parameters(
      try reading.settings(ofFile: file), in: currency, ties: .code)
    guard let spec else {
      console.say(
        "\(file) is a rule of \(parameters.name); \(specPath) isn't there to hold it against")
      return
    }
    let cases = try RuleSpec(try FileBytes.read(spec)).cases
    let results = try cases.map { ($0.name, try $0.differences(by: parameters, in: currency)) }
    try console.list("Cases", Self.table) { page in
      for (name, differences) in results {
        if differences.isEmpty { try page.row([.text(name), .code("as-expected"), .none]) }
        for difference in differences {
          try page.row([.text(name), .code("differs"), .text(difference.text(in: currency))])
        }
      }
    }
    let wrong = results.count { !$0.1.isEmpty }
    console.say("\(file): \(cases.count - wrong) of \(cases.count) cases as expected")
    if wrong > 0 { throw ExitCode(ExitStatus.refused.rawValue) }
  }

  /// `ours.spec.json` for `ours.rule`.
  private var specPath: String {
    (file.hasSuffix(".rule") ? String(file.dropLast(5)) : file) + ".spec.json"
  }

  private var spec: String? { access(specPath, F_OK) == 0 ? specPath : nil }
}
