package import Journal
package import Keeping
package import Ledger

/// The log's key is lost, and another takes its place: upon the signatures of as many members as the policy
/// asks for its largest awards, and of a witness who had seen the journal before.
package struct LogKeyReplaced: Fact, Equatable {
  package static let type = "log.key_replaced"

  package let key: NoteKey
  package let witnessed: WitnessedCheckpoint
  package let signed: [SignedAct]
  package let day: Day
  package let document: ID<Document>?

  package init(
    key: NoteKey, witnessed: WitnessedCheckpoint, signed: [SignedAct], day: Day,
    document: ID<Document>?
  ) {
    self.key = key
    self.witnessed = witnessed
    self.signed = signed
    self.day = day
    self.document = document
  }

  /// What members sign: SHA-256 of the key and of what the witness saw.
  package var subject: Hash { Self.subject(key, witnessed) }

  package static func subject(_ key: NoteKey, _ witnessed: WitnessedCheckpoint) -> Hash {
    Hash(ofObject: { body in
      body.string("act", "log-key-replaced")
      body.noteKey("key", key)
      body.hash("root", witnessed.root)
      body.integer("size", witnessed.size)
    })
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.noteKey("key", key)
    body.parts("signed", signed)
    body.part("witnessed", witnessed)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    key = try body.noteKey("key")
    signed = try body.parts("signed")
    witnessed = try body.part("witnessed")
  }
}
