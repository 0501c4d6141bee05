import ArgumentParser
import Keeping
import Ledger
import SQLiteStore
import Statements
import Workflows

/// `caisse fund list`.
struct FundList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the funds with what each has free.",
    discussion: """
      Examples:
        caisse fund list
        caisse fund list --format csv
      """)

  @OptionGroup var books: BooksOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session.open(books, output, activity: "fund list")
    let language = session.console.language
    let table = Table(
      "funds",
      columns: [
        Column("fund", .code, Term.fund.text(in: language)),
        Column("name", .text, Term.name.text(in: language)),
        Column("kind", .code, Term.kind.text(in: language)),
        Column("parent", .code, "parent"),
        Column("free", .amount, Term.free.text(in: language)),
        Column("reserve", .amount, Term.reserve.text(in: language)),
        Column("shortfall", .amount, Term.shortfall.text(in: language)),
        Column("owed", .amount, Term.owed.text(in: language)),
        Column("guarantors", .code, Term.guarantors.text(in: language)),
      ])
    try session.read { view in
      let figures = try figures(view)
      try session.console.list("", table) { page in
        for fund in try view.rows(Fund.self) {
          let own = figures[fund.code] ?? Figures()
          try page.row([
            .code(fund.code.text), .text(fund.name), .code(fund.kind.rawValue),
            fund.parent.map { .code($0.text) } ?? .none, .amount(own.free),
            .amount(own.reserve), .amount(own.shortfall),
            .amount(try Covers.of(fund.code, in: view).map(\.owed).sum()),
            .code(try guarantors(of: fund.code, view)),
          ])
        }
      }
    }
  }

  private func guarantors(of fund: FundCode, _ view: SQLiteBooks) throws -> String {
    try Guarantees.of(fund, in: view).filter(\.ceiling.isPositive)
      .map(\.guarantor.text).joined(separator: ";")
  }

  /// Of every fund by itself, from one reading of the kept balances.
  private func figures(_ view: SQLiteBooks) throws -> [FundCode: Figures] {
    var figures: [FundCode: Figures] = [:]
    for balance in try view.balances(.commitment, fund: nil, through: nil) {
      guard let account = CommitmentAccount(rawValue: balance.account.text) else { continue }
      try figures[balance.fund, default: Figures()].add(
        account, debitLessCredit: try balance.net())
    }
    return figures
  }
}
