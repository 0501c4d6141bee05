package import Journal
package import Keeping
package import Ledger

/// A return was recorded by mistake.
package struct ReturnVoided: Fact, Equatable {
  package static let type = "return.voided"

  package let id: ID<Return>
  package let day: Day
  package let document: ID<Document>?

  package init(id: ID<Return>, day: Day, document: ID<Document>? = nil) {
    self.id = id
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
  }
}
