import ArgumentParser
import Formats
import Ledger
import SQLiteStore
import Workflows

/// `caisse export beancount`.
struct ExportBeancount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beancount", abstract: "The entries as a Beancount file.",
    discussion: """
      Every account is opened, so that bean-check accepts it. The fund of a posting
      is its metadata fund.

      Examples:
        caisse export beancount -o fund.beancount && bean-check fund.beancount
        caisse export beancount --book commitment
      """)

  @Option(help: "financial or commitment.")
  var book: Book = .financial

  @Option(help: "Only this fund with its child funds, as books of their own.")
  var fund: FundCode?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: ExportOptions

  func run() throws {
    let session = try Session.open(books, output.options(.text), activity: "export beancount")
    try session.read { view in
      let entries = try PlainEntries(book, of: fund, in: view)
      let journal = BeancountJournal(session.currency)
      let first = try entries.firstDay(in: view) ?? session.today
      try session.console.answer { output in
        let title = session.organisation.organisation
        try output.write(journal.head(title: title, first: first, entries.accounts))
        try entries.forEach(in: view) { try output.write(journal.text($0)) }
      }
    }
  }
}
