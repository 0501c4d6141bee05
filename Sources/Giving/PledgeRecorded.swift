package import Journal
package import Keeping
package import Ledger

/// Somebody has promised money. Who is behind the commitment, in the people file.
package struct PledgeRecorded: Fact, Equatable {
  package static let type = "pledge.recorded"

  package let id: ID<Pledge>
  package let campaign: CampaignCode
  package let amount: Amount
  package let day: Day
  package let due: Day?
  package let opening: Hash?
  package let document: ID<Document>?

  package init(
    id: ID<Pledge>, campaign: CampaignCode, amount: Amount, day: Day, due: Day?, opening: Hash?,
    document: ID<Document>?
  ) {
    self.id = id
    self.campaign = campaign
    self.amount = amount
    self.day = day
    self.due = due
    self.opening = opening
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.string("campaign", campaign.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.day("due", due)
    body.id("id", id)
    body.optionalCommitment("opening", opening)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    campaign = CampaignCode(known: try body.string("campaign"))
    day = try body.day("day")
    document = try body.optionalID("document")
    due = try body.optionalDay("due")
    id = try body.id("id")
    opening = try body.optionalHash("opening")
  }
}
