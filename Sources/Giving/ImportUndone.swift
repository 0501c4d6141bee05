package import Journal
package import Keeping
package import Ledger

/// A file was taken in by mistake: the records of the same change void its donations.
package struct ImportUndone: Fact, Equatable {
  package static let type = "import.undone"

  package let origin: ID<Import>
  package let day: Day
  package let document: ID<Document>?

  package init(origin: ID<Import>, day: Day, document: ID<Document>?) {
    self.origin = origin
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("import", origin)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    origin = try body.id("import")
  }
}
