package import Journal
package import Keeping
package import Ledger

/// A member has proved to hold a key, and another member, that it is theirs.
package struct MemberKeyAdded: Fact, Equatable {
  package static let type = "member.key_added"

  package let key: SSHKey
  /// The owner's `key-owned`, signed with the key itself.
  package let owned: SignedAct
  /// Another member's `key-heard`, signed with a key of theirs. The books' first key has none: nobody
  /// could sign it.
  package let heard: SignedAct?
  package let day: Day
  package let document: ID<Document>?

  package init(
    key: SSHKey, owned: SignedAct, heard: SignedAct?, day: Day, document: ID<Document>?
  ) {
    self.key = key
    self.owned = owned
    self.heard = heard
    self.day = day
    self.document = document
  }

  /// What the owner signed, and with what.
  package var ownership: SignedMessage<ActMessage> {
    owned.message(.keyOwned, on: MemberKey.subject(of: key))
  }

  package var countersignature: SignedMessage<ActMessage>? {
    heard?.message(.keyHeard, on: MemberKey.subject(of: key))
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalPart("heard", heard)
    body.publicKey("key", key)
    body.part("owned", owned)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    heard = try body.optionalPart("heard")
    key = try body.publicKey("key")
    owned = try body.part("owned")
  }
}
