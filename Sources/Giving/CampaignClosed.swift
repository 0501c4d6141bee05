package import Journal
package import Keeping
package import Ledger

/// A campaign takes no more donations.
package struct CampaignClosed: Fact, Equatable {
  package static let type = "campaign.closed"

  package let campaign: CampaignCode
  package let day: Day
  package let document: ID<Document>?

  package init(campaign: CampaignCode, day: Day, document: ID<Document>?) {
    self.campaign = campaign
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("campaign", campaign.text)
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    campaign = CampaignCode(known: try body.string("campaign"))
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
