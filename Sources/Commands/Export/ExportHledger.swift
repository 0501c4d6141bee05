import ArgumentParser
import Formats
import Ledger
import SQLiteStore
import Workflows

/// `caisse export hledger`.
struct ExportHledger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hledger", abstract: "The entries as an hledger journal.",
    discussion: """
      Accounts, commodity and tags are declared, so that hledger check --strict
      accepts it. The fund of a posting is its tag fund.

      Examples:
        caisse export hledger -o fund.journal && hledger -f fund.journal balance
        caisse export hledger --book commitment
        caisse export hledger --fund jardin -o jardin.journal
      """)

  @Option(help: "financial or commitment.")
  var book: Book = .financial

  @Option(help: "Only this fund with its child funds, as books of their own.")
  var fund: FundCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: ExportOptions

  func run() throws {
    let session = try Session.open(books, output.options(.text), activity: "export hledger")
    try session.read { view in
      let entries = try PlainEntries(book, of: fund, in: view)
      let journal = HledgerJournal(session.currency)
      try session.console.answer { output in
        try output.write(journal.head(entries.accounts))
        try entries.forEach(in: view) { try output.write(journal.text($0)) }
      }
    }
  }
}
