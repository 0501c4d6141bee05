import ArgumentParser
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement hosted`.
struct StatementHosted: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosted", abstract: "If we stopped today: what a hosted project is owed.",
    discussion: """
      What its fund holds, what is owed and promised out of it, what could still be
      taken back, and what would go to whoever takes the project over. The entries
      themselves load into other books with caisse export hledger --fund, or
      beancount.

      Examples:
        caisse statement hosted jardin --lang fr -o jardin.html
        caisse export hledger --fund jardin -o jardin.journal
      """)

  @Argument(help: "The project's fund.")
  var fund: FundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement hosted")
    try session.read { view in
      let project = try HostedProjects.known(fund, in: view)
      try write(project, view, session)
    }
  }

  private func write(
    _ project: HostedProject, _ view: SQLiteBooks, _ session: Session
  ) throws {
    let language = session.console.language
    func words(_ term: Term) -> String { term.text(in: language) }
    // Today, and whatever is dated later with it: nobody stops in the past.
    let statement = try StatementOptions.parse([])
    let figures = try FiguresReading(view, through: nil, today: session.today)
      .figures(of: fund)
    let rest = try figures.free + figures.reserve
    try session.console.page("\(words(.ifWeStopped)) : \(fund)") { page in
      try page.figures([
        Figure("fund", words(.fund), .code(fund.text)),
        Figure("kind", words(.kind), session.console.word(project.kind, FundKind.text(in:))),
        Figure("collective", words(.collective), .code(project.collective.text)),
        Figure(
          "state", words(.state), session.console.word(project.state, HostedProject.State.text(in:))
        ),
        Figure("day", words(.day), .day(session.today)),
        Figure("cleared", words(.cleared), .amount(figures.cleared)),
        Figure("reserved", words(.reserved), .amount(figures.reserved)),
        Figure("payable", words(.payable), .amount(figures.payable)),
        Figure("held", words(.held), .amount(figures.held)),
        Figure("still_reversible", words(.stillReversible), .amount(figures.stillReversible)),
        Figure("goes_on", words(.goesOn), .amount(rest)),
        Figure(
          "devolution", words(.devolution),
          .words(try HostedWords(project, session, in: view).devolution)),
      ])
      let family = try FundFamily.of(fund, in: view)
      let balances = try BalanceTable(view, statement, language)
      try page.table(balances.table("accounts", title: words(.financial))) { page in
        try balances.rows(on: page, book: .financial, funds: family)
      }
      try writeAwards(of: family, as: page, language, view)
      try StatementFoot(session: session, statement: statement, fund: fund).write(on: page, view)
    }
  }

  /// Those that are promised and not yet paid.
  private func writeAwards(
    of family: [FundCode], as page: Page, _ language: Language, _ view: SQLiteBooks
  ) throws {
    let table = Table(
      "awards", title: Term.awards.text(in: language),
      columns: [
        Column("award", .code, Term.award.text(in: language)),
        Column("collective", .code, Term.collective.text(in: language)),
        Column("state", .code, Term.state.text(in: language)),
        Column("unpaid", .amount, Term.unpaid.text(in: language)),
      ])
    try page.table(table) { page in
      for award in try Awards.borne(by: family, in: view) where award.state.isReserved {
        let unpaid = try award.unpaid()
        guard unpaid.isPositive else { continue }
        try page.row([
          .code(award.code.text), .code(award.beneficiary.text), .code(award.state.rawValue),
          .amount(unpaid),
        ])
      }
    }
  }
}
