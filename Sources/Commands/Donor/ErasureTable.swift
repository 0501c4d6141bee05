import Giving
import Journal
import Ledger
import Workflows

/// What erasing a person takes, and what the law keeps of them on which ground, one a row; the name and the
/// e-mail last, which stay as long as anything does.
struct ErasureTable {
  static let table = Table(
    "openings",
    columns: [
      Column("what", .code, "what"), Column("outcome", .code, "outcome"),
      Column("donation", .code, "donation"), Column("reference", .code, "reference"),
      Column("day", .day, "day"), Column("amount", .amount, "amount"),
      Column("campaign", .code, "campaign"), Column("ground", .code, "ground"),
      Column("kept_until", .day, "kept until"),
    ])

  static func rows(_ plan: ErasurePlan) -> [[Cell]] {
    let last = plan.kept.max { $0.until < $1.until }
    return plan.lines.map { row($0.opening.tag, $0.donation, $0.kept) }
      + [row("person", nil, last)]
  }

  private static func row(
    _ what: String, _ donation: Donation?, _ kept: PeopleRefusal.Kept?
  ) -> [Cell] {
    [
      .code(what), .code(kept == nil ? "erased" : "restricted"),
      donation.map { .code($0.id.text) } ?? .none,
      donation.map { .code($0.reference) } ?? .none, donation.map { .day($0.day) } ?? .none,
      donation.map { .amount($0.amount) } ?? .none,
      donation.map { .code($0.campaign.text) } ?? .none,
      kept.map { .code($0.ground.rawValue) } ?? .none, kept.map { .day($0.until) } ?? .none,
    ]
  }
}
