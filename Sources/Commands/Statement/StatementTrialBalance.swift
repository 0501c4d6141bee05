import ArgumentParser
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement trial-balance`.
struct StatementTrialBalance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trial-balance", abstract: "All accounts with their debits, credits and balances.",
    discussion: """
      Of one book, which balances on its own; of one fund with the funds of its
      designations, or of all. As CSV it is account,label,debit,credit,balance and
      nothing else.

      Examples:
        caisse statement trial-balance
        caisse statement trial-balance --as-of 2024-12-31 -o balance.html
        caisse statement trial-balance --fund urgence --book commitment --format csv
      """)

  @Option(help: "Only this fund.")
  var fund: FundCode?

  @Option(help: "Which book: financial or commitment.")
  var book: Book = .financial

  @OptionGroup var statement: StatementOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement trial-balance")
    let language = session.console.language
    try session.reading(statement) { view in
      let funds = try fund.map { try FundFamily.of($0, in: view) }
      let balances = try BalanceTable(view, statement, language)
      try session.listStatement(
        Term.trialBalance.text(in: language), balances.table(), statement, fund: fund, view
      ) { page in
        try balances.rows(on: page, book: book, funds: funds)
      }
    }
  }
}

extension Book: ExpressibleByArgument {}
