package import Journal
package import Keeping
package import Ledger

/// An award that was decided has been given its terms, or others.
package struct AwardScheduled: Fact, Equatable {
  package static let type = "award.scheduled"

  package let award: ID<Award>
  package let terms: AwardTerms
  package let day: Day
  package let document: ID<Document>?

  package init(award: ID<Award>, terms: AwardTerms, day: Day, document: ID<Document>? = nil) {
    self.award = award
    self.terms = terms
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    body.part("terms", terms)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    terms = try body.part("terms")
  }
}
