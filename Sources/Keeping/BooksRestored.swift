package import Journal
package import Ledger

/// The books go on from an older copy, and records that were signed are lost: from here on under another
/// origin, since witnesses would rightly call it fraud under the same.
package struct BooksRestored: Fact, Equatable {
  package static let type = "books.restored"

  /// The same key under the new origin.
  package let key: NoteKey
  package let lost: LostRecords
  package let day: Day
  package let document: ID<Document>?

  package init(key: NoteKey, lost: LostRecords, day: Day, document: ID<Document>?) {
    self.key = key
    self.lost = lost
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.noteKey("key", key)
    body.hash("lost_root", lost.root)
    body.integer("lost_size", lost.size)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    key = try body.noteKey("key")
    let root = try body.hash("lost_root")
    lost = LostRecords(size: try body.integer("lost_size"), root: root)
  }
}
