import ArgumentParser
import SQLiteStore
import Workflows

/// `caisse export csv`.
struct ExportCSV: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv",
    abstract: "One table of the books as CSV: exact, in the order of recording.",
    discussion: """
      Amounts have a dot, days are ISO 8601, and there is one header line. A file
      whose name ends in -spreadsheet.csv is for people instead: what a spreadsheet
      would execute is made plain text.

      Examples:
        caisse export csv --what donations -o donations.csv
        caisse export csv --what postings -o postings-spreadsheet.csv
      """)

  @Option(help: "donations, entries, postings, awards, payouts or records.")
  var what: ExportTable.Name

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: ExportOptions

  func run() throws {
    let session = try Session.open(books, output.options(.csv), activity: "export csv")
    try session.read { view in
      let table = ExportTable.named(what, currency: session.currency)
      try session.console.list(what.rawValue, table.table) { page in
        try table.write(view, page)
      }
    }
  }
}
