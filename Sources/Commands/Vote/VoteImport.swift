import ArgumentParser
import Granting
import Workflows

/// `caisse vote import`.
struct VoteImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a file of ballots: all of it or nothing, as often as you like.",
    discussion: """
      A CSV has the header voter,ballot and, where there are any, proxy and recused; a ballot lists \
      applications separated by semicolons, as G1;G4 or G1=7;G4=3, and so does recused. A .pb file names them by code or reference.

      Examples:
        caisse vote import bulletins.csv --round 2024-06
        caisse vote import ballots.pb --round 2024-06 --dry-run
      """)

  @Argument(help: "The file.")
  var file: String

  @Option(help: "The round they are for.")
  var round: RoundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "vote import")
    let report = RowReport(console: session.console, file: file)
    let workflow = ImportBallots(
      file: file, round: round, isPabulib: FileBytes.suffix(of: file) == ".pb")
    do {
      try session.commit(writing, input: [file]) { _, recorder in
        try workflow.decide(
          FileSource(file), currency: session.currency, &recorder, today: session.today)
      } reporting: { outcome in
        ErrorPrinter(session.console).print(outcome.findings)
        try report.print(outcome.counts)
      }
    } catch let rejection as RowsRejected {
      try report.print(rejection)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
  }
}
