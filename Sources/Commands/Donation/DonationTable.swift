import Giving
import Journal
import Ledger

/// Donations as a table: no name, which is in the people file.
enum DonationTable {
  static let table = Table(
    "donations",
    columns: [
      Column("donation", .code, "donation"),
      Column("day", .day, "day"),
      Column("amount", .amount, "amount"),
      Column("channel", .code, "channel"),
      Column("campaign", .code, "campaign"),
      Column("fund", .code, "fund"),
      Column("state", .code, "state"),
      Column("source", .code, "source"),
      Column("reference", .code, "reference"),
      Column("cleared_on", .day, "cleared"),
      Column("reversible_until", .day, "reversible until"),
    ])

  static func cells(_ donation: Donation) -> [Cell] {
    [
      .code(donation.id.text), .day(donation.day), .amount(donation.amount),
      .code(donation.channel.rawValue), .code(donation.campaign.text), .code(donation.fund.text),
      .code(donation.state.rawValue), .code(donation.source), .code(donation.reference),
      donation.clearedOn.map { .day($0) } ?? .none,
      donation.reversibleUntil.map { .day($0) } ?? .none,
    ]
  }
}
