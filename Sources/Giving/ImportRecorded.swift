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
  /// Control totals: rows taken, known before, known with other wording, rejected; the sum taken.
  package let imported: Int64
  package let alreadyKnown: Int64
  package let changed: Int64
  package let rejected: Int64
  package let amount: Amount
  package let document: ID<Document>?

  package init(
    id: ID<Import>, source: String, dialect: String, hash: Hash, day: Day,
    imported: Int64, alreadyKnown: Int64, changed: Int64, rejected: Int64, amount: Amount,
    document: ID<Document>?
  ) {
    self.id = id
    self.source = source
    self.dialect = dialect
    self.hash = hash
    self.day = day
    self.imported = imported
    self.alreadyKnown = alreadyKnown
    self.changed = changed
    self.rejected = rejected
    self.amount = amount
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.integer("already_known", alreadyKnown)
    body.amount("amount", amount)
    body.integer("changed", changed)
    body.day("day", day)
    body.string("dialect", dialect)
    body.optionalID("document", document)
    body.commitment("hash", hash)
    body.id("id", id)
    body.integer("imported", imported)
    body.integer("rejected", rejected)
    body.string("source", source)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    alreadyKnown = try body.integer("already_known")
    amount = try body.amount("amount")
    changed = try body.integer("changed")
    day = try body.day("day")
    dialect = try body.string("dialect")
    document = try body.optionalID("document")
    hash = try body.hash("hash")
    id = try body.id("id")
    imported = try body.integer("imported")
    rejected = try body.integer("rejected")
    source = try body.string("source")
  }
}
