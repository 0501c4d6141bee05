import ArgumentParser
import Ledger
import Workflows

/// `caisse allocation check`.
struct AllocationCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold rule files against what they are expected to give.",
    discussion: """
      Beside ours.rule stands ours.spec.json with cases: a pot, applications, ballots for a rule that \
      counts them, and the shares or the refusal that are expected. Without it, only the rule file itself \
      is read. Of a folder all files that end in .rule are taken.

      Examples:
        caisse allocation check ./ours.rule
        caisse allocation check ours.rule theirs.rule
        caisse allocation check fixtures/rules --format json
      """)

  @Argument(help: ArgumentHelp("Rule files, and folders of them.", valueName: "file"))
  var files: [String]

  @Option(help: "The currency of all amounts, ISO 4217.")
  var currency = "EUR"

  @OptionGroup var output: OutputOptions

  private static let table = Table(
    "cases",
    columns: [
      Column("file", .code, "File"), Column("case", .text, "Case"),
      Column("result", .code, "Result"), Column("difference", .text, "Difference"),
    ])

  func run() throws {
    let console = try Console(output)
    guard let currency = Currency(code: currency) else {
      throw InputProblem.unknown("currency", currency, hint: "use its ISO 4217 code, EUR")
    }
    console.currency = currency
    let checked = try RuleFolder.files(in: files).map { try CheckedRule($0, in: currency, console) }
    // A rule that only stands alone is told of, and leaves no empty list behind.
    if checked.contains(where: { $0.cases != nil }) {
      try console.list("Cases", Self.table) { page in
        for rule in checked { try rule.write(to: page, in: currency) }
      }
    }
    for rule in checked { console.say(rule.summary) }
    if checked.contains(where: { $0.wrong > 0 }) {
      throw ExitCode(ExitStatus.refused.rawValue)
    }
  }
}
