package import Journal
package import Keeping
package import Ledger

/// A key signs no more. What was accepted of it before stays.
package struct MemberKeyRevoked: Fact, Equatable {
  package static let type = "member.key_revoked"

  package let key: SSHKey
  package let day: Day
  package let document: ID<Document>?

  package init(key: SSHKey, day: Day, document: ID<Document>?) {
    self.key = key
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.publicKey("key", key)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    key = try body.publicKey("key")
  }
}
