package import Journal
package import Ledger

/// Another key signs checkpoints from here on. The first of them is signed by the one before it too.
package struct LogKeyRotated: Fact, Equatable {
  package static let type = "log.key_rotated"

  package let key: NoteKey
  package let day: Day
  package let document: ID<Document>?

  package init(key: NoteKey, day: Day, document: ID<Document>?) {
    self.key = key
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.noteKey("key", key)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    key = try body.noteKey("key")
  }
}
