package import Journal
package import Ledger

/// The dated supporting document of an act. Its bytes lie in a folder beside the books, its name in the
/// people file; the journal holds a salted hash.
package struct Document: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "x"

  package enum Kind: String, Sendable, CaseIterable {
    case file
    /// Kept elsewhere, named by a reference.
    case reference
  }

  package let id: ID<Document>
  package let day: Day
  package let kind: Kind
  /// Commitment to the file's name and hash, or to the reference.
  package let hash: Hash
  /// The record that added it.
  package let seq: Int64

  package init(id: ID<Document>, day: Day, kind: Kind, hash: Hash, seq: Int64) {
    self.id = id
    self.day = day
    self.kind = kind
    self.hash = hash
    self.seq = seq
  }
}

/// A document has been kept with the books; the facts of the same change name it.
package struct DocumentAdded: Fact, Equatable {
  package static let type = "document.added"

  package let id: ID<Document>
  package let day: Day
  package let kind: Document.Kind
  package let hash: Hash

  package init(id: ID<Document>, day: Day, kind: Document.Kind, hash: Hash) {
    self.id = id
    self.day = day
    self.kind = kind
    self.hash = hash
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.commitment("hash", hash)
    body.id("id", id)
    body.choice("kind", kind)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    hash = try body.hash("hash")
    id = try body.id("id")
    kind = try body.choice("kind")
  }
}
