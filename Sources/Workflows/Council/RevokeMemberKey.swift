package import Council
import Journal
package import Ledger

/// Ends what a key may sign. Its owner may, and an administrator.
package struct RevokeMemberKey {
  /// Its fingerprint, or its line.
  package var key: String

  package init(key: String) {
    self.key = key
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> MemberKey {
    let key = try MemberKeys.resolve(key, in: view)
    if key.member != recorder.actor { try recorder.require(.memberKeyRevoke) }
    guard key.isInForce else { throw CouncilRefusal.keyRevoked(key.key.fingerprint) }
    try recorder.record(
      MemberKeyRevoked(key: key.key, day: today, document: recorder.document))
    return key
  }
}
