package import Journal
package import Keeping
package import Ledger

/// The beneficiary has been told in writing: the award is a debt from this day on.
package struct AwardNotified: Fact, Equatable {
  package static let type = "award.notified"

  package let award: ID<Award>
  package let sources: Sources
  /// Whether an agreement named the beneficiary.
  package let byAgreement: Bool
  package let day: Day
  package let document: ID<Document>?

  package init(
    award: ID<Award>, sources: Sources, byAgreement: Bool, day: Day, document: ID<Document>? = nil
  ) {
    self.award = award
    self.sources = sources
    self.byAgreement = byAgreement
    self.day = day
    self.document = document
  }

  package var amount: Amount { sources.total }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.boolean("by_agreement", byAgreement)
    body.day("day", day)
    body.optionalID("document", document)
    sources.write(to: &body)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    byAgreement = try body.boolean("by_agreement")
    day = try body.day("day")
    document = try body.optionalID("document")
    sources = try Sources(from: &body)
  }
}
