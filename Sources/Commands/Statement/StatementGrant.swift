import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement grant`.
struct StatementGrant: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "A year of a grant fund: received, spent, carried over.",
    discussion: """
      From what the fund had at the beginning of the fiscal year to what it has at
      its end, or today; what was set down as carried into the next year and used of
      what was (accounts 194 to 196), what year end has still to carry; what the
      agreement leaves until its last day, and the tranches that are overdue. The
      funder's name and the purpose are shown to the treasurer.

      Examples:
        caisse statement grant relais
        caisse statement grant relais --year 2024 --lang fr -o relais-2024.html
      """)

  @Argument(help: "The grant fund's code.")
  var fund: FundCode

  @Option(help: "The fiscal year that begins in this one; else the one we are in.")
  var year: Int?

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement grant")
    try session.read { view in
      let agreement = try Agreements.known(fund, in: view)
      try write(agreement, try period(session, view), view, session)
    }
  }

  private func period(_ session: Session, _ view: SQLiteBooks) throws -> Period {
    guard let row = try view.first(BooksRow.self, where: []),
      let start = FiscalYearStart(row.fiscalYear)
    else { throw MissingRow(table: BooksRow.table) }
    guard let year else { return start.year(containing: session.today) }
    guard let first = Day(year: year, month: start.month, day: start.day) else {
      throw ValidationError("\(year) is not a year.")
    }
    return start.year(containing: first)
  }

  private func write(
    _ agreement: GrantAgreement, _ period: Period, _ view: SQLiteBooks, _ session: Session
  ) throws {
    let language = session.console.language
    let family = try FundFamily.of(fund, in: view)
    let year = try GrantYear(
      of: family, from: period.first, through: period.last, in: view)
    let standing = try GrantStanding(
      of: agreement, on: min(session.today, period.last), in: view)
    let words = try GrantWords(agreement, session, in: view)
    let fund = try Funds.known(self.fund, in: view)
    func figure(_ term: Term, _ amount: Amount) -> Figure {
      Figure(term.rawValue, term.text(in: language), .amount(amount))
    }
    func figure(_ term: Term, _ cell: Cell) -> Figure {
      Figure(term.rawValue, term.text(in: language), cell)
    }
    let terms = agreement.terms
    try session.console.page("\(Term.grant.text(in: language)) \(fund.name)") { page in
      try page.figures([
        figure(.fund, .code(fund.code.text)), figure(.funder, .code(terms.funder)),
        figure(.opens, .day(period.first)), figure(.closes, .day(period.last)),
        figure(.opening, year.opening), figure(.received, year.received),
        figure(.moved, year.moved), figure(.awards, year.awards),
        figure(.expenses, year.expenses), figure(.closing, try year.closing()),
        figure(.carried, year.carried), figure(.used, year.used),
        figure(.dedicated, year.dedicated), figure(.toCarry, try year.toCarry()),
      ])
      try page.figures(
        [
          figure(.name, .words(words.funder)), figure(.purpose, .words(words.purpose)),
          figure(.agreed, terms.amount), figure(.firstDay, .day(terms.first)),
          figure(.lastDay, .day(terms.last)), figure(.spent, standing.spent),
          figure(.left, try standing.left()), figure(.overdue, try standing.overdue()),
          figure(.late, standing.late), figure(.toReturn, try standing.toReturn()),
          figure(.unspent, session.console.word(terms.unspent, GrantTerms.Unspent.text(in:))),
        ], title: Term.agreement.text(in: language))
      try write(standing, on: page, language)
      try StatementFoot(
        session: session, statement: try StatementOptions.parse([]), fund: self.fund
      ).write(on: page, view)
    }
  }

  private func write(_ standing: GrantStanding, on page: Page, _ language: Language) throws {
    let table = Table(
      "tranches", title: Term.tranches.text(in: language),
      columns: [
        Column("day", .day, Term.day.text(in: language)),
        Column("amount", .amount, Term.amount.text(in: language)),
        Column("received", .amount, Term.received.text(in: language)),
        Column("overdue", .amount, Term.overdue.text(in: language)),
      ])
    try page.table(table) { page in
      for tranche in try standing.tranches() {
        try page.row([
          .day(tranche.terms.day), .amount(tranche.terms.amount), .amount(tranche.received),
          .amount(tranche.isOverdue ? try tranche.missing() : .zero),
        ])
      }
    }
  }
}
