package import Ledger

/// Kept sums of donations: what statements read instead of the donations themselves. What is given back
/// or taken back is summed on its own day, under the donation's last reversible day, so that figures as
/// of a past day don't change.
package struct DonationSum: Equatable, Sendable {
  package struct Key: Hashable, Sendable {
    package let campaign: CampaignCode
    package let fund: FundCode
    package let channel: Channel
    /// The donation's day, or the day it was refunded, lost or voided.
    package let day: Day
    package let reversibleUntil: Day?

    package init(
      campaign: CampaignCode, fund: FundCode, channel: Channel, day: Day, reversibleUntil: Day?
    ) {
      self.campaign = campaign
      self.fund = fund
      self.channel = channel
      self.day = day
      self.reversibleUntil = reversibleUntil
    }
  }

  package let key: Key
  /// Donations received, less those voided.
  package var donations: Int64
  /// Gross, less what was voided or moved away.
  package var collected: Amount
  /// Refunded and lost.
  package var gone: Amount

  package init(key: Key, donations: Int64 = 0, collected: Amount = .zero, gone: Amount = .zero) {
    self.key = key
    self.donations = donations
    self.collected = collected
    self.gone = gone
  }

  package mutating func add(
    donations: Int64, collected: Amount, gone: Amount
  ) throws(LedgerRefusal) {
    self.donations += donations
    try self.collected += collected
    try self.gone += gone
  }
}
