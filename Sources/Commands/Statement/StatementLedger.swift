import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement ledger`.
struct StatementLedger: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "One account: its opening balance, its postings, its closing balance.",
    discussion: """
      Examples:
        caisse statement ledger 512CC
        caisse statement ledger 4682 --fund urgence --from 2024-06-01 \\
          --as-of 2024-06-30
      """)

  @Argument(help: "The account.")
  var account: AccountCode

  @Option(help: "Only from this day; what came before is the opening balance.")
  var from: Day?

  @Option(help: "Only this fund.")
  var fund: FundCode?

  @OptionGroup var statement: StatementOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement ledger")
    try session.reading(statement) { view in
      guard let row = try view.find(AccountRow.self, .text(account.text)) else {
        throw KeepingRefusal.accountUnknown(account)
      }
      if let fund { _ = try FundFamily.of(fund, in: view) }
      try write(row, view, session)
    }
  }

  private func write(_ row: AccountRow, _ view: SQLiteBooks, _ session: Session) throws {
    let language = session.console.language
    let label = language == .french ? row.account.label : row.labelInEnglish
    let postings = PostingTable(session.console, hasBalance: true)
    var balance = try from.map { try opening(view, row.account.book, before: $0) } ?? .zero
    try session.console.page("\(account) \(label)") { page in
      try page.figures([
        Figure("account", Term.account.text(in: language), .code(account.text)),
        Figure("opening", Term.opening.text(in: language), .amount(balance)),
      ])
      try page.table(postings.table) { page in
        try view.forEachPosting(
          PostingQuery(
            book: row.account.book, account: account, fund: fund, from: from,
            through: statement.asOf)
        ) { line in
          balance = try balance + line.posting.amount
          try page.row(postings.cells(line, balance: balance))
          return true
        }
      }
      try page.figures([
        Figure("closing", Term.closing.text(in: language), .amount(balance))
      ])
      try StatementFoot(session: session, statement: statement, fund: fund).write(on: page, view)
    }
  }

  /// From kept balances: what came before the first day that is asked for.
  private func opening(_ view: SQLiteBooks, _ book: Book, before day: Day) throws -> Amount {
    try view.balances(book, fund: fund, through: day.adding(days: -1))
      .filter { $0.account == account }.map { try $0.net() }.sum()
  }
}
