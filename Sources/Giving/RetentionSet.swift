package import Journal
package import Keeping
package import Ledger

/// From a day on, what is kept of people stays for so many months after their donation.
package struct RetentionSet: Fact, Equatable {
  package static let type = "retention.set"

  package let campaign: CampaignCode?
  package let months: Int
  package let since: Day
  package let day: Day
  package let document: ID<Document>?

  package init(
    campaign: CampaignCode?, months: Int, since: Day, day: Day, document: ID<Document>?
  ) {
    self.campaign = campaign
    self.months = months
    self.since = since
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.optionalString("campaign", campaign?.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.integer("months", Int64(months))
    body.day("since", since)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    campaign = try body.optionalString("campaign").map(CampaignCode.init(known:))
    day = try body.day("day")
    document = try body.optionalID("document")
    guard let months = Int(exactly: try body.integer("months")) else {
      throw body.invalidValue("months")
    }
    self.months = months
    since = try body.day("since")
  }
}
