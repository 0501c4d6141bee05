import ArgumentParser
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse entry list`.
struct EntryList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the entries of a book with their postings.",
    discussion: """
      Examples:
        caisse entry list --fund general --from 2024-06-01
        caisse entry list --by-hand
        caisse entry list --book commitment --fund urgence \\
          --format csv -o commitments.csv
      """)

  @Option(help: "financial or commitment.")
  var book: Book = .financial

  @Option(help: "Only postings of this fund.")
  var fund: FundCode?

  @Option(help: "Only postings on this account.")
  var account: AccountCode?

  @Option(help: "From this day on.")
  var from: Day?

  @Option(help: "Until this day.")
  var to: Day?

  @Flag(help: "Only entries recorded by hand, opening balances, and their reversals.")
  var byHand = false

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "entry list")
    let postings = PostingTable(session.console)
    let query = PostingQuery(book: book, account: account, fund: fund, from: from, through: to)
    try session.read { view in
      try session.console.list("", postings.table) { page in
        try view.forEachPosting(query) { line in
          if !byHand || [.manual, .opening, .reversal].contains(line.entry.label) {
            try page.row(try postings.cells(line))
          }
          return true
        }
      }
    }
  }
}
