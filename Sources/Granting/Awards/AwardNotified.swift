package import Journal
package import Keeping
package import Ledger

/// The beneficiary has been told in writing: the award is a debt from this day on.
package struct AwardNotified: Fact, Equatable {
  package static let type = "award.notified"

  package let award: ID<Award>
  package let amount: Amount
  /// Whether an agreement named the beneficiary.
  package let byAgreement: Bool
  package let day: Day
  package let document: ID<Document>?

  package init(
    award: ID<Award>, amount: Amount, byAgreement: Bool, day: Day, document: ID<Document>? = nil
  ) {
    self.award = award
    self.amount = amount
    self.byAgreement = byAgreement
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.id("award", award)
    body.boolean("by_agreement", byAgreement)
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    award = try body.id("award")
    byAgreement = try body.boolean("by_agreement")
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
