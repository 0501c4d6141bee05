import Giving
import Ledger
import Workflows

/// What is due to be erased, and what is kept on which ground, one a row.
struct RetentionTable {
  private static let table = Table(
    "due",
    columns: [
      Column("campaign", .code, "campaign"), Column("outcome", .code, "outcome"),
      Column("ground", .code, "ground"), Column("openings", .count, "openings"),
      Column("first", .day, "first until"), Column("last", .day, "last until"),
    ])

  static func list(_ due: RetentionDue, on console: Console) throws {
    try console.list("Due", table) { page in
      for line in due.lines {
        try page.row([
          line.campaign.map { .code($0.text) } ?? .none, .code(line.outcome.rawValue),
          line.ground.map { .code($0) } ?? .none, .count(line.openings),
          line.first.map { .day($0) } ?? .none, line.last.map { .day($0) } ?? .none,
        ])
      }
    }
  }
}
