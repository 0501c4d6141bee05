import ArgumentParser
import Ledger
import Statements
import Workflows

/// `caisse statement trial-balance`.
struct StatementTrialBalance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trial-balance", abstract: "All accounts with their debits, credits and balances.",
    discussion: """
      Examples:
        caisse statement trial-balance
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
      let balances = try BalanceTable(view, statement, language)
      try session.console.list(
        Term.trialBalance.text(in: language), balances.table,
        notes: [try CheckpointLine.text(of: view, in: language)]
      ) { page in
        try balances.rows(on: page, book: book, fund: fund)
      }
    }
  }
}

extension Book: ExpressibleByArgument {}
