import ArgumentParser
import Workflows

/// `caisse collective import`.
struct CollectiveImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a file of collectives: all of it or nothing, as often as you like.",
    discussion: """
      The header is
      code,name,legal_form,siret,rna,iban,bic,account_holder,contact,region,tags
      (tags separated by semicolons). What the file says otherwise of a known
      collective is shown, and recorded only with --apply.

      Examples:
        caisse collective import collectifs.csv
        caisse collective import collectifs.csv --apply --dry-run
      """)

  @Argument(help: "The file.")
  var file: String

  @Flag(help: "Record what the file says otherwise of known collectives.")
  var apply = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var writing: WritingOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "collective import")
    let report = RowReport(console: session.console, file: file)
    let workflow = ImportCollectives(file: file, appliesChanges: apply)
    do {
      try session.commit(writing, input: [file]) { _, recorder in
        try workflow.decide(FileSource(file), &recorder, today: session.today)
      } reporting: { counts, findings in
        ErrorPrinter(session.console).print(findings)
        try report.print(counts)
      }
    } catch let rejection as RowsRejected {
      try report.print(rejection)
      throw ExitCode(ExitStatus.inputRejected.rawValue)
    }
  }
}
