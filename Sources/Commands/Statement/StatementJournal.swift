import ArgumentParser
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement journal`.
struct StatementJournal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "All entries of a book with their postings, in their order.",
    discussion: """
      Examples:
        caisse statement journal --as-of 2024-06-30
        caisse statement journal --book commitment --fund urgence --format csv
      """)

  @Option(help: "Only entries dated from this day.")
  var from: Day?

  @Option(help: "Only postings of this fund.")
  var fund: FundCode?

  @Option(help: "Which book: financial or commitment.")
  var book: Book = .financial

  @OptionGroup var statement: StatementOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement journal")
    let language = session.console.language
    let postings = PostingTable(session.console)
    try session.reading(statement) { view in
      if let fund { _ = try FundFamily.of(fund, in: view) }
      try session.listStatement(
        Term.journal.text(in: language), postings.table, statement, fund: fund, view
      ) { page in
        try view.forEachPosting(
          PostingQuery(book: book, account: nil, fund: fund, from: from, through: statement.asOf)
        ) {
          try page.row(postings.cells($0)); return true
        }
      }
    }
  }
}
