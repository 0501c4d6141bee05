package import Journal
package import Keeping
package import Ledger

/// A donation given to another campaign or purpose than the one it came for.
package struct DonationMove: Equatable, Sendable {
  /// The record that made it.
  package let seq: Int64
  /// Its entry in the financial book; nil where both campaigns feed one fund.
  package let entry: Int64?
  /// The donation's record.
  package let donation: Int64
  package let day: Day
  package let fromCampaign: CampaignCode
  package let fromFund: FundCode
  package let toCampaign: CampaignCode
  package let toFund: FundCode
  package let document: ID<Document>?
  package var isReversed: Bool

  package init(
    seq: Int64, entry: Int64?, donation: Int64, day: Day, fromCampaign: CampaignCode,
    fromFund: FundCode,
    toCampaign: CampaignCode, toFund: FundCode, document: ID<Document>?,
    isReversed: Bool = false
  ) {
    self.seq = seq
    self.entry = entry
    self.donation = donation
    self.day = day
    self.fromCampaign = fromCampaign
    self.fromFund = fromFund
    self.toCampaign = toCampaign
    self.toFund = toFund
    self.document = document
    self.isReversed = isReversed
  }
}
