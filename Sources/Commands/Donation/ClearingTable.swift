import Giving
import Journal
import Ledger
import Workflows

/// Payouts, lines, slips and counts, with what they left unexplained.
enum ClearingTable {
  private static let table = Table(
    "clearings",
    columns: [
      Column("clearing", .code, "clearing"),
      Column("kind", .code, "kind"),
      Column("reference", .code, "reference"),
      Column("account", .code, "account"),
      Column("bank", .code, "bank"),
      Column("day", .day, "day"),
      Column("donations", .count, "donations"),
      Column("gross", .amount, "gross"),
      Column("amount", .amount, "amount"),
      Column("fee", .amount, "fee"),
      Column("residual", .amount, "unexplained"),
      Column("state", .code, "state"),
    ])

  static func write(_ view: some BooksView, _ console: Console) throws {
    try console.list("clearings", table) { page in
      for clearing in try view.rows(Clearing.self).sorted(by: { $0.seq < $1.seq }) {
        try page.row(cells(clearing))
      }
    }
  }

  private static func cells(_ clearing: Clearing) -> [Cell] {
    [
      .code(clearing.id.text), .code(clearing.kind.rawValue), .code(clearing.reference),
      .code(clearing.account.text), clearing.bank.map { .code($0.text) } ?? .none,
      .day(clearing.day), .count(Int(clearing.count)), .amount(clearing.gross),
      .amount(clearing.amount), .amount(clearing.fee), .amount(clearing.residual),
      .code(clearing.isVoided ? "voided" : "cleared"),
    ]
  }
}
