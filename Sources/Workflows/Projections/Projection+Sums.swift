package import Giving
package import Ledger

extension Projection {
  /// Counts a donation, or takes one away, in the kept sums.
  package mutating func sum(
    _ donation: Donation, on day: Day, donations: Int64 = 0, collected: Amount = .zero,
    gone: Amount = .zero
  ) throws {
    let key = DonationSum.Key(
      campaign: donation.campaign, fund: donation.fund, channel: donation.channel, day: day,
      reversibleUntil: donation.reversibleUntil)
    try pendingSums[key, default: DonationSum(key: key)]
      .add(donations: donations, collected: collected, gone: gone)
  }

  /// Writes the sums of this change into the kept ones.
  mutating func writeSums() throws {
    guard !pendingSums.isEmpty else { return }
    let sums = pendingSums
    pendingSums.removeAll(keepingCapacity: true)
    for sum in sums.values { try write(sum) }
  }

  private func write(_ sum: DonationSum) throws {
    let key = sum.key
    let kept = try tables.find(
      DonationSum.self, .text(key.campaign.text), .text(key.fund.text),
      .text(key.channel.rawValue), .integer(Int64(key.day.number)),
      .integer(key.keptReversibleUntil))
    guard var kept else { return try tables.insert(sum) }
    try kept.add(donations: sum.donations, collected: sum.collected, gone: sum.gone)
    try tables.update(kept)
  }
}
