package import Journal
package import Keeping
package import Ledger

/// A donation goes to another campaign or purpose, as its document says the donor agreed or the
/// organisation decided.
package struct DonationMoved: Fact, Equatable {
  package static let type = "donation.moved"

  package let donation: ID<Donation>
  package let campaign: CampaignCode
  package let fund: FundCode
  /// Where its money is now.
  package let account: AccountCode
  package let day: Day
  package let document: ID<Document>?

  package init(
    donation: ID<Donation>, campaign: CampaignCode, fund: FundCode, account: AccountCode, day: Day,
    document: ID<Document>?
  ) {
    self.donation = donation
    self.campaign = campaign
    self.fund = fund
    self.account = account
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("account", account.text)
    body.string("campaign", campaign.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("donation", donation)
    body.string("fund", fund.text)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    account = try body.account("account")
    campaign = CampaignCode(known: try body.string("campaign"))
    day = try body.day("day")
    document = try body.optionalID("document")
    donation = try body.id("donation")
    fund = try body.fund("fund")
  }
}
