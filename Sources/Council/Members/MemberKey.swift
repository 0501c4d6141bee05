package import Journal
package import Ledger

/// A public key by whose signatures a member is known. It is one member's, and added once.
package struct MemberKey: Equatable, Sendable {
  package let key: SSHKey
  package let member: MemberCode
  /// The record that added it.
  package let seq: Int64
  package let addedOn: Day
  package let addedAt: Instant
  /// The member who heard its fingerprint from the owner, and signed that; nil for the books' first key.
  package let heardBy: MemberCode?
  package var revokedOn: Day?
  package var revokedAt: Instant?

  package init(
    key: SSHKey, member: MemberCode, seq: Int64, addedOn: Day, addedAt: Instant,
    heardBy: MemberCode?, revokedOn: Day? = nil, revokedAt: Instant? = nil
  ) {
    self.key = key
    self.member = member
    self.seq = seq
    self.addedOn = addedOn
    self.addedAt = addedAt
    self.heardBy = heardBy
    self.revokedOn = revokedOn
    self.revokedAt = revokedAt
  }

  package var isInForce: Bool { revokedAt == nil }

  /// By which messages about it name it: SHA-256 of its binary form, which its fingerprint shows in base64.
  package static func subject(of key: SSHKey) -> Hash { Hash(of: key.wire) }
}
