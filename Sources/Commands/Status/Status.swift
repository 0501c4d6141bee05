import ArgumentParser
import Giving
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse status`: one screen.
struct Status: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One screen: figures per campaign and fund, what waits for whom, alerts.",
    discussion: """
      Money on its way through platforms: what awards may count on of it by the
      policy, what is promised against it, and how many days it takes to the bank.
      Where a fund has a shortfall: what may fill it, in the policy's order. Last,
      what these members can't do under the policy in force. With --as-of it is the
      figures alone: what waits, alerts and the team are of now.

      Examples:
        caisse status
        caisse status --format json
      """)

  @OptionGroup var statement: StatementOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "status")
    try session.reading(statement) { view in
      try session.console.page(session.organisation.organisation) { page in
        try writeFigures(on: page, view, session)
        if statement.asOf == nil {
          try ToClearTable(session.console).write(view, today: session.today, on: page)
          let waiting = WaitingTable(session.console)
          try waiting.write(Waiting.all(in: view, today: session.today), on: page)
          let alerts = AlertTable(session.console)
          try alerts.write(Alert.all(in: view, today: session.today), on: page)
          try ShortfallTable(session.console)
            .write(ShortfallStep.all(in: view, today: session.today), on: page)
          try GapTable(session.console)
            .write(TeamGaps(today: session.today, in: view), on: page)
        }
        try StatementFoot(session: session, statement: statement).write(on: page, view)
      }
    }
  }

  private func writeFigures(on page: Page, _ view: SQLiteBooks, _ session: Session) throws {
    let reading = FiguresReading(view, through: statement.asOf, today: session.today)
    let tables = FiguresTable(session.console.language)
    try page.table(tables.campaigns) { page in
      for campaign in try view.rows(Campaign.self) {
        let figures = try reading.figures(of: campaign)
        try page.row(FiguresTable.cells(campaign.code.text, figures))
      }
    }
    try page.table(tables.funds) { page in
      for fund in try view.rows(Fund.self) where fund.parent == nil {
        let figures = try reading.figures(of: fund.code)
        try page.row(FiguresTable.cells(fund.code.text, figures))
      }
    }
    if let appeal = try PublicAppeal(in: view, today: statement.asOf ?? session.today) {
      let title = Term.publicAppeal.text(in: session.console.language)
      try page.figures([Figure("public_appeal", title, .amount(appeal.collected))])
    }
  }
}
