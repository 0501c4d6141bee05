package import Giving
import Ledger

extension DonationSum: Row {
  package static let table = "donation_sum"
  package static let columns = [
    "campaign", "fund", "channel", "day", "reversible_until", "donations", "collected", "gone",
  ]
  package static let keyColumns = 5

  package func write(to row: inout some RowWriter) {
    row.text(key.campaign.text)
    row.fund(key.fund)
    row.choice(key.channel)
    row.day(key.day)
    row.integer(key.keptReversibleUntil)
    row.integer(donations)
    row.amount(collected)
    row.amount(gone)
  }

  package init(from row: inout some RowReader) throws {
    let campaign = CampaignCode(known: try row.text())
    let fund = try row.fund()
    let channel: Channel = try row.choice()
    let day = try row.day()
    let until = try row.day()
    self.init(
      key: Key(
        campaign: campaign, fund: fund, channel: channel, day: day,
        reversibleUntil: until == Key.never ? nil : until),
      donations: try row.integer(), collected: try row.amount(), gone: try row.amount())
  }
}

extension DonationSum.Key {
  /// What can't be reversed is kept as reversible until a day before any donation: a key has no null.
  static let never = Day(number: Int32.min)

  var keptReversibleUntil: Int64 { Int64((reversibleUntil ?? Self.never).number) }
}
