import ArgumentParser
import Giving
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse status`: one screen.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One screen: figures per campaign and fund, what waits, alerts.",
    discussion: """
      Examples:
        caisse status
        caisse status --format json
      """)

  @OptionGroup var statement: StatementOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "status")
    let language = session.console.language
    try session.reading(statement) { view in
      let reading = FiguresReading(view, through: statement.asOf, today: session.today)
      try session.console.page(session.organisation.organisation) { page in
        try page.table(FiguresTable(language).campaigns) { page in
          try view.forEach(Campaign.self, where: []) { campaign in
            let figures = try reading.figures(of: campaign)
            try page.row(FiguresTable.cells(campaign.code.text, figures))
            return true
          }
        }
        try page.table(FiguresTable(language).funds) { page in
          for fund in try view.rows(Fund.self) where fund.parent == nil {
            let figures = try reading.figures(of: fund.code)
            try page.row(FiguresTable.cells(fund.code.text, figures))
          }
        }
        try page.checkpoint(of: view, in: language)
      }
    }
  }
}
