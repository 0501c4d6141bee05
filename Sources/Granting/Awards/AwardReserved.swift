package import Journal
package import Keeping
package import Ledger

/// Free money is set aside for an award: with its decision, or by the clearing it waited for.
package struct AwardReserved: Fact, Equatable {
  package static let type = "award.reserved"

  package let award: ID<Award>
  package let sources: Sources
  package let day: Day
  package let document: ID<Document>?

  package init(award: ID<Award>, sources: Sources, day: Day, document: ID<Document>? = nil) {
    self.award = award
    self.sources = sources
    self.day = day
    self.document = document
  }

  package var amount: Amount { sources.total }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    sources.write(to: &body)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    sources = try Sources(from: &body)
  }
}
