import Giving
import Journal
import Ledger
import Workflows

/// Transfers of unknown origin of which something is still to be identified.
enum UnidentifiedTable {
  private static let table = Table(
    "transfers",
    columns: [
      Column("transfer", .code, "transfer"),
      Column("reference", .code, "reference"),
      Column("day", .day, "day"),
      Column("account", .code, "account"),
      Column("amount", .amount, "amount"),
      Column("unidentified", .amount, "unidentified"),
    ])

  static func write(_ view: some BooksView, _ console: Console) throws {
    try console.list("transfers of unknown origin", table) { page in
      let live = [Condition("voided", .equals, .integer(0))]
      let transfers = try view.rows(UnidentifiedTransfer.self, where: live)
      for transfer in transfers.sorted(by: { $0.seq < $1.seq }) {
        let remaining = try transfer.remaining()
        guard remaining.isPositive else { continue }
        try page.row([
          .code(transfer.id.text), .code(transfer.reference), .day(transfer.day),
          .code(transfer.account.text), .amount(transfer.amount), .amount(remaining),
        ])
      }
    }
  }
}
