package import Council
import Journal
package import Ledger

/// Ends what a key may sign. Its owner may, alone and at once, as when it is lost; and an administrator, with
/// another member's countersignature.
package struct RevokeMemberKey {
  /// Its fingerprint, or its line.
  package var key: String
  package var countersigning: MemberCountersigning

  package init(key: String, countersigning: MemberCountersigning = .name(nil)) {
    self.key = key
    self.countersigning = countersigning
  }

  package func act(in view: some BooksView) throws -> MemberAct {
    .keyRevoked(try MemberKeys.resolve(key, in: view).key)
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> (key: MemberKey, countersigned: Countersigned?) {
    let key = try MemberKeys.resolve(key, in: view)
    let isOwn = key.member == recorder.actor
    if !isOwn { try recorder.require(.memberKeyRevoke) }
    guard key.isInForce else { throw CouncilRefusal.keyRevoked(key.key.fingerprint) }
    let countersigned =
      try isOwn
      ? nil
      : countersigning.countersigned(.keyRevoked(key.key), beside: recorder.actor, in: view)
    try recorder.record(
      MemberKeyRevoked(
        key: key.key, countersigned: countersigned, day: today, document: recorder.document))
    return (key, countersigned)
  }
}
