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
        caisse statement ledger 4682 --fund urgence --from 2024-06-01 --as-of 2024-06-30
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
    let language = session.console.language
    try session.reading(statement) { view in
      guard let row = try view.find(AccountRow.self, .text(account.text)) else {
        throw KeepingRefusal.accountUnknown(account)
      }
      let label = language == .french ? row.account.label : row.labelInEnglish
      let opening = try from.map { try balance(view, row.account.book, until: $0.adding(days: -1)) }
      let closing = try balance(view, row.account.book, until: statement.asOf)
      try session.console.page("\(account) \(label)") { page in
        let postings = PostingTable(language)
        if let opening {
          try page.figures([
            Figure("opening", Term.opening.text(in: language), .amount(opening))
          ])
        }
        try page.table(postings.table) { page in
          try view.forEachPosting(
            PostingQuery(
              book: row.account.book, account: account, fund: fund, from: from,
              through: statement.asOf)
          ) {
            try page.row(postings.cells($0)); return true
          }
        }
        try page.figures([Figure("closing", Term.closing.text(in: language), .amount(closing))])
        try page.checkpoint(of: view, in: language)
      }
    }
  }

  private func balance(
    _ view: some BooksView, _ book: Book, until day: Day?
  ) throws -> Amount {
    var net = Amount.zero
    for balance in try view.balances(book, fund: fund, through: day)
    where balance.account == account {
      net = try net + balance.net()
    }
    return net
  }
}
