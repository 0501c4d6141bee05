import Council
package import Journal
import Workflows

extension TestBooks {
  package var origin: String {
    get throws { try read { try MemberKeys.origin(of: $0) } }
  }

  /// Gives members their keys of `TestKeys`, the first of them countersigning the others'.
  package func addKeys(of members: Int64...) throws {
    for member in members {
      try addKey(TestKeys.of(member), of: member, heardBy: members[0])
    }
  }

  package func addKey(_ key: SSHSigningKey, of owner: Int64, heardBy witness: Int64) throws {
    func signed(
      _ act: ActMessage.Act, by member: Int64, with signing: SSHSigningKey
    ) throws -> SignedMessage<ActMessage> {
      TestKeys.sign(
        ActMessage(
          act: act, member: MemberCode(number: member), nonce: TestKeys.nonce(9),
          subject: MemberKey.subject(of: key.key)),
        with: signing, in: try origin)
    }
    let workflow = AddMemberKey(
      key: key.key, owned: try signed(.keyOwned, by: owner, with: key),
      heard: owner == witness
        ? nil : try signed(.keyHeard, by: witness, with: TestKeys.of(witness)))
    try commit { view, recorder in
      _ = try workflow.decide(view, &recorder, today: today)
    }
  }
}
