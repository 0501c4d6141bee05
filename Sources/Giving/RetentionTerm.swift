package import Ledger

/// For how many months what is kept of a person stays after the donation, from a day on.
package struct RetentionTerm: Equatable, Sendable {
  /// The longest that may be asked: what the law asks is kept beside this, for its own time.
  package static let longest = 120

  /// Nil for every campaign that has none of its own.
  package let campaign: CampaignCode?
  package let since: Day
  package let months: Int
  /// The record that set it.
  package let seq: Int64

  package init(campaign: CampaignCode?, since: Day, months: Int, seq: Int64) {
    self.campaign = campaign
    self.since = since
    self.months = months
    self.seq = seq
  }
}

extension PeopleKept {
  /// How long a campaign that says no more keeps people: three years where they are kept to be written
  /// to (CNIL, of who doesn't answer), six where tax receipts are promised (LPF L102 B).
  package var retentionMonths: Int {
    self == .full ? 72 : 36
  }
}
