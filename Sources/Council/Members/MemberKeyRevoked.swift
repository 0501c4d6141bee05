package import Journal
package import Keeping
package import Ledger

/// A key signs no more. What was accepted of it before stays. Its owner did so, or an administrator with
/// another member.
package struct MemberKeyRevoked: Fact, Equatable {
  package static let type = "member.key_revoked"

  package let key: SSHKey
  package let countersigned: Countersigned?
  package let day: Day
  package let document: ID<Document>?

  package init(key: SSHKey, countersigned: Countersigned?, day: Day, document: ID<Document>?) {
    self.key = key
    self.countersigned = countersigned
    self.day = day
    self.document = document
  }

  package var act: MemberAct { .keyRevoked(key) }

  package func write(to body: inout CanonicalWriter) {
    body.optionalPart("countersigned", countersigned)
    body.day("day", day)
    body.optionalID("document", document)
    body.publicKey("key", key)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    countersigned = try body.optionalPart("countersigned")
    day = try body.day("day")
    document = try body.optionalID("document")
    key = try body.publicKey("key")
  }
}
