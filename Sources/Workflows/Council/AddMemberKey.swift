package import Council
package import Journal
package import Ledger

/// Adds a key to a member's, upon the member's own signature with it and another member's that heard its
/// fingerprint from the owner.
package struct AddMemberKey {
  package var key: SSHKey
  package var owned: SignedMessage<ActMessage>
  package var heard: SignedMessage<ActMessage>?

  package init(
    key: SSHKey, owned: SignedMessage<ActMessage>, heard: SignedMessage<ActMessage>? = nil
  ) {
    self.key = key
    self.owned = owned
    self.heard = heard
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> MemberKeyAdded {
    try recorder.require(.memberKeyAdd)
    try require(owned.message, is: .keyOwned, in: view)
    if let heard { try require(heard.message, is: .keyHeard, in: view) }
    if let known = try MemberKeys.find(key, in: view) {
      throw CouncilRefusal.keyKnown(key.fingerprint, known.member, isInForce: known.isInForce)
    }
    let fact = MemberKeyAdded(
      key: key, owned: SignedAct(owned), heard: heard.map(SignedAct.init), day: today,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  private func require(
    _ message: ActMessage, is act: ActMessage.Act, in view: some BooksView
  ) throws {
    guard message.act == act, message.subject == MemberKey.subject(of: key) else {
      throw CouncilRefusal.messageOfAnotherAct(message.member)
    }
    try Members.requireActive(message.member, in: view)
  }
}
