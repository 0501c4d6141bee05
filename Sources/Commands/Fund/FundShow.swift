import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse fund show`.
struct FundShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a fund's figures, its reserves and what it may spend.",
    discussion: """
      Examples:
        caisse fund show urgence
        caisse fund show general --format json
      """)

  @Argument(help: "The fund's code.")
  var code: FundCode

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund show")
    let language = session.console.language
    try session.read { view in
      let fund = try Funds.known(code, in: view)
      let figures = try FiguresReading(view, through: nil, today: session.today)
        .figures(of: code)
      try session.console.page("\(Term.fund.text(in: language)) \(fund.name)") { page in
        try page.figures([
          Figure("fund", Term.fund.text(in: language), .code(fund.code.text)),
          Figure("kind", Term.kind.text(in: language), .code(fund.kind.rawValue)),
        ])
        try page.figures(figures, in: language)
        try ToClearTable(session.console).write(
          view, today: session.today, of: try FundFamily.of(code, in: view), on: page)
        try GuaranteeTables(session.console).write(of: code, view, on: page)
        try write(try view.rows(Reserve.self, where: [.equals("fund", code.text)]), on: page)
        try write(try view.rows(CostCeiling.self, where: [.equals("fund", code.text)]), on: page)
      }
    }
  }

  private func write(_ reserves: [Reserve], on page: Page) throws {
    guard !reserves.isEmpty else { return }
    let table = Table(
      "reserves", title: "reserves",
      columns: [
        Column("purpose", .code, "purpose"), Column("level", .amount, "decided"),
        Column("held", .amount, "left"),
      ])
    try page.table(table) { page in
      for reserve in reserves {
        try page.row([
          .code(reserve.purpose.rawValue), .amount(reserve.level), .amount(reserve.held),
        ])
      }
    }
  }

  private func write(_ ceilings: [CostCeiling], on page: Page) throws {
    guard !ceilings.isEmpty else { return }
    let table = Table(
      "ceilings", title: "costs allowed without a decision for each",
      columns: [
        Column("class", .code, "class"), Column("ceiling", .amount, "ceiling"),
        Column("spent", .amount, "spent"),
      ])
    try page.table(table) { page in
      for ceiling in ceilings {
        try page.row([
          .code(ceiling.costClass.rawValue), .amount(ceiling.ceiling), .amount(ceiling.spent),
        ])
      }
    }
  }
}
