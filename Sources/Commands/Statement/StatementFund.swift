import ArgumentParser
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement fund`.
struct StatementFund: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fund", abstract: "What a fund holds, in both books.",
    discussion: """
      With the child funds that donors' designations opened.

      Examples:
        caisse statement fund urgence
        caisse statement fund general --as-of 2024-12-31 -o general.html
      """)

  @Argument(help: "The fund's code.")
  var code: FundCode

  @OptionGroup var statement: StatementOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement fund")
    try session.reading(statement) { view in
      guard let fund = try view.find(Fund.self, .text(code.text)) else {
        throw KeepingRefusal.fundUnknown(code)
      }
      try write(fund, view, session)
    }
  }

  private func write(_ fund: Fund, _ view: SQLiteBooks, _ session: Session) throws {
    let language = session.console.language
    let figures = try FiguresReading(view, through: statement.asOf, today: session.today)
      .figures(of: code)
    let family = try FundFamily.of(code, in: view)
    try session.console.page("\(Term.fund.text(in: language)) \(fund.name)") { page in
      try page.figures([
        Figure("fund", Term.fund.text(in: language), .code(fund.code.text)),
        Figure(
          "kind", Term.kind.text(in: language),
          session.console.word(fund.kind, FundKind.text(in:))),
      ])
      try page.figures(figures, in: language)
      if statement.asOf == nil {
        try GuaranteeTables(session.console).write(of: code, view, on: page)
      }
      let balances = try BalanceTable(view, statement, language)
      for (key, book, term) in [
        ("accounts", Book.financial, Term.financial), ("commitments", .commitment, .commitment),
      ] {
        try page.table(balances.table(key, title: term.text(in: language))) { page in
          try balances.rows(on: page, book: book, funds: family)
        }
      }
      try StatementFoot(session: session, statement: statement, fund: code).write(on: page, view)
    }
  }
}
