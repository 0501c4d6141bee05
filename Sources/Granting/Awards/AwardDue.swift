package import Journal
package import Keeping
package import Ledger

/// The conditions of a notified award are met, or that of one of its instalments.
package struct AwardDue: Fact, Equatable {
  package static let type = "award.due"

  package let award: ID<Award>
  /// Its number; nil for the award's own conditions.
  package let instalment: Int64?
  package let day: Day
  package let document: ID<Document>?

  package init(
    award: ID<Award>, instalment: Int64? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.award = award
    self.instalment = instalment
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalInteger("instalment", instalment)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    instalment = try body.optionalInteger("instalment")
  }
}
