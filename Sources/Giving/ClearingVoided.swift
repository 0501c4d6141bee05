package import Journal
package import Keeping
package import Ledger

/// A clearing was typed by mistake: its donations wait to be cleared again.
package struct ClearingVoided: Fact, Equatable {
  package static let type = "clearing.voided"

  package let clearing: ID<Clearing>
  package let day: Day
  package let document: ID<Document>?

  package init(clearing: ID<Clearing>, day: Day, document: ID<Document>?) {
    self.clearing = clearing
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("clearing", clearing)
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    clearing = try body.id("clearing")
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
