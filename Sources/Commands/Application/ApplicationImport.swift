import ArgumentParser
import Granting
import Workflows

/// `caisse application import`.
struct ApplicationImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a file of applications: all of it or nothing, as often as you like.",
    discussion: """
      The header is reference,collective,project,requested and, where there are any,
      minimum,cap,score,tier,received,tags. Prints the short codes allotted.

      Examples:
        caisse application import candidatures.csv --round 2024-06
        caisse application import candidatures.csv --round 2024-06 --dry-run
      """)

  @Argument(help: "The file.")
  var file: String

  @Option(help: "The round they are for.")
  var round: RoundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "application import")
    let report = RowReport(console: session.console, file: file)
    let workflow = ImportApplications(file: file, round: round)
    do {
      try session.commit(writing, input: [file]) { _, recorder in
        try workflow.decide(
          FileSource(file), currency: session.currency, &recorder, today: session.today)
      } reporting: { outcome in
        ErrorPrinter(session.console).print(outcome.findings)
        try report.print(outcome.counts)
        if session.console.format != .json {
          try session.console.made(outcome.codes.map(\.text))
        }
      }
    } catch let rejection as RowsRejected {
      try report.print(rejection)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
  }
}
