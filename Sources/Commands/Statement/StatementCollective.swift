import ArgumentParser
import Granting
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse statement collective`.
struct StatementCollective: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collective",
    abstract: "What a collective asked for, was awarded, was paid and gave back.",
    discussion: """
      Its name is shown where people read, as text or HTML, and only from the people
      file; other formats have its code.

      Examples:
        caisse statement collective C01
        caisse statement collective C01 --as-of 2024-07-31 --format json
      """)

  @Argument(help: "The collective's code.")
  var code: String

  @OptionGroup var statement: StatementOptions
  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "statement collective")
    let console = session.console
    let language = console.language
    try session.reading(statement) { view in
      let history = try CollectiveHistory(
        of: CollectiveCode(known: code), in: view, through: statement.asOf)
      let name =
        console.isPage ? try Collectives.name(of: history.collective, in: view) ?? code : code
      let tables = CollectiveTables(history, console)
      try console.page("\(Term.collective.text(in: language)) \(name)") { page in
        try page.figures(head(history.collective, console))
        try page.figures(totals(history, language))
        try tables.write(on: page)
        try StatementFoot(session: session, statement: statement).write(on: page, view)
      }
    }
  }

  private func head(_ collective: Collective, _ console: Console) -> [Figure] {
    let language = console.language
    return [
      Figure("collective", Term.collective.text(in: language), .code(collective.code.text)),
      Figure("legal_form", Term.legalForm.text(in: language), .code(collective.legalForm.text)),
      Figure(
        "region", Term.region.text(in: language), collective.region.map { .code($0) } ?? .none),
    ]
  }

  private func totals(_ history: CollectiveHistory, _ language: Language) throws -> [Figure] {
    let totals = try history.totals()
    func figure(_ term: Term, _ amount: Amount) -> Figure {
      Figure(term.rawValue, term.text(in: language), .amount(amount))
    }
    return [
      figure(.requested, totals.requested), figure(.approved, totals.approved),
      figure(.released, totals.released), figure(.paid, totals.paid),
      figure(.unpaid, try totals.unpaid()), figure(.returned, totals.returned),
    ]
  }
}

extension Console {
  /// Whether the answer is a page for people's eyes: the only place for a name.
  var isPage: Bool { format == .text || format == .html }
}
