package import Journal
package import Keeping
package import Ledger

/// An award was closed by mistake, or too early.
package struct AwardReopened: Fact, Equatable {
  package static let type = "award.reopened"

  package let award: ID<Award>
  package let day: Day
  package let document: ID<Document>?

  package init(award: ID<Award>, day: Day, document: ID<Document>? = nil) {
    self.award = award
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
