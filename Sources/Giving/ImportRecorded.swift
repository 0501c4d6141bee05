package import Journal
package import Keeping
package import Ledger

/// A file has been taken in; its donations are the records of the same change that name it.
package struct ImportRecorded: Fact, Equatable {
  package static let type = "import.recorded"

  package let id: ID<Import>
  package let source: String
  package let dialect: String
  package let hash: Hash
  package let day: Day
  package let document: ID<Document>?

  package init(
    id: ID<Import>, source: String, dialect: String, hash: Hash, day: Day,
    document: ID<Document>?
  ) {
    self.id = id
    self.source = source
    self.dialect = dialect
    self.hash = hash
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.string("dialect", dialect)
    body.optionalID("document", document)
    body.hash("hash", hash)
    body.id("id", id)
    body.string("source", source)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    dialect = try body.string("dialect")
    document = try body.optionalID("document")
    hash = try body.hash("hash")
    id = try body.id("id")
    source = try body.string("source")
  }
}
