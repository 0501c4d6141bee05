import Giving
import Journal
import Ledger
import Workflows

/// What the people file holds of one person as a table: each opening with its donation.
struct DonorTable {
  static let table = Table(
    "openings",
    columns: [
      Column("record", .count, "record"), Column("tag", .code, "what"),
      Column("donation", .code, "donation"),
      Column("reference", .code, "reference"), Column("day", .day, "day"),
      Column("amount", .amount, "amount"), Column("campaign", .code, "campaign"),
      Column("state", .text, "state"), Column("kept_until", .day, "kept until"),
      Column("ground", .text, "ground"),
    ])

  static func cells(_ line: ErasurePlan.Line) -> [Cell] {
    let donation = line.donation
    return [
      .count(Int(line.opening.record)), .code(line.opening.tag),
      donation.map { .code($0.id.text) } ?? .none,
      donation.map { .code($0.reference) } ?? .none, donation.map { .day($0.day) } ?? .none,
      donation.map { .amount($0.amount) } ?? .none,
      donation.map { .code($0.campaign.text) } ?? .none,
      donation.map { .text($0.state.rawValue) } ?? .none,
      line.kept.map { .day($0.until) } ?? .none,
      line.kept.map { .text($0.ground.rawValue) } ?? .none,
    ]
  }

  static func list(_ plan: ErasurePlan, on page: Page) throws {
    try page.table(table) { page in
      for line in plan.lines { try page.row(cells(line)) }
    }
  }
}
