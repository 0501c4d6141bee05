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
      let language = session.console.language
      let figures = try FiguresReading(view, through: statement.asOf, today: session.today)
        .figures(of: code)
      try session.console.page("\(Term.fund.text(in: language)) \(fund.name)") { page in
        try page.figures([
          Figure("fund", Term.fund.text(in: language), .code(fund.code.text)),
          Figure("kind", Term.kind.text(in: language), .code(fund.kind.rawValue)),
        ])
        try page.figures(figures, in: language)
        try BalanceTable(view, statement, language).write(on: page, book: .financial, fund: code)
        try page.checkpoint(of: view, in: language)
      }
    }
  }
}
