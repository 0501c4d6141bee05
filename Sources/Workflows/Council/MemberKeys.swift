package import Council
package import Journal

/// Whose keys there are, and whether what members signed is theirs.
package enum MemberKeys {
  package static func find(_ key: SSHKey, in view: some BooksView) throws -> MemberKey? {
    try view.find(MemberKey.self, .text(key.line))
  }

  package static func inForce(
    of member: MemberCode, in view: some BooksView
  ) throws -> [MemberKey] {
    try view.rows(MemberKey.self, where: [.equals("member", .integer(member.number))])
      .filter(\.isInForce)
  }

  /// What a person names: a fingerprint, or the line of the key itself.
  package static func resolve(_ name: String, in view: some BooksView) throws -> MemberKey {
    let isFingerprint = name.hasPrefix(SSHKey.fingerprintMark)
    let key =
      isFingerprint
      ? try view.first(MemberKey.self, where: [.equals("fingerprint", name)])
      : try find(SSHKey(line: name), in: view)
    guard let key else { throw CouncilRefusal.unknownKey(name) }
    return key
  }

  /// Refuses a message that no key in force of its member signed, for these books.
  package static func verify<Message>(
    _ signed: SignedMessage<Message>, in view: some BooksView
  ) throws {
    let key = try find(signed.signature.key, in: view)
    guard let key, key.member == signed.message.member, key.isInForce else {
      throw CouncilRefusal.notTheirKey(
        signed.message.member, key: signed.signature.key.fingerprint)
    }
    try signed.message.verify(signed.signature, in: origin(of: view))
  }

  /// Refuses a key that its owner doesn't prove to hold, or that nobody else signed for. The books' first
  /// key needs nobody: there is none to sign with. Then that door is closed.
  package static func verify(_ fact: MemberKeyAdded, in view: some BooksView) throws {
    let ownership = fact.ownership
    guard ownership.signature.key == fact.key else {
      throw CouncilRefusal.notTheirKey(
        fact.owned.member, key: ownership.signature.key.fingerprint)
    }
    try ownership.message.verify(ownership.signature, in: origin(of: view))
    if let countersignature = fact.countersignature {
      guard countersignature.message.member != fact.owned.member else {
        throw CouncilRefusal.notCountersigned(fact.owned.member)
      }
      try verify(countersignature, in: view)
    } else if try view.first(MemberKey.self, where: []) != nil {
      throw CouncilRefusal.notCountersigned(fact.owned.member)
    }
  }

  /// The lines by which `ssh-keygen -Y verify` knows whose signatures are good, and from when to when.
  package static func allowedSigners(in view: some BooksView) throws -> [AllowedSigner] {
    let origin = try origin(of: view)
    let namespaces = [
      ActMessage.namespace(in: origin), ApprovalMessage.namespace(in: origin),
    ]
    return try view.rows(MemberKey.self).sorted { $0.seq < $1.seq }.map { key in
      AllowedSigner(
        principal: key.member.description, namespaces: namespaces, key: key.key,
        validAfter: key.addedAt, validBefore: key.revokedAt)
    }
  }

  /// What the namespaces of signatures end in.
  package static func origin(of view: some BooksView) throws -> String {
    guard let books = try view.first(BooksRow.self, where: []) else {
      throw MissingRow(table: BooksRow.table)
    }
    return books.origin
  }
}
