import Council
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// m:1 is the administrator; keys are numbered as their owners.
struct MemberKeyTests {
  private let books: TestBooks
  private let origin: String

  init() throws {
    books = try TestBooks()
    origin = try books.read { try MemberKeys.origin(of: $0) }
  }

  private func member(_ number: Int64) -> MemberCode { MemberCode(number: number) }

  private func signed(
    _ act: ActMessage.Act, of key: SSHSigningKey, by member: Int64, with signing: SSHSigningKey
  ) -> SignedMessage<ActMessage> {
    TestKeys.sign(
      ActMessage(
        act: act, member: self.member(member), nonce: TestKeys.nonce(7),
        subject: MemberKey.subject(of: key.key)),
      with: signing, in: origin)
  }

  private func add(
    _ key: SSHSigningKey, of owner: Int64, provedWith proof: SSHSigningKey? = nil,
    heardBy witness: Int64? = nil, with heard: SSHSigningKey? = nil
  ) throws {
    let workflow = AddMemberKey(
      key: key.key, owned: signed(.keyOwned, of: key, by: owner, with: proof ?? key),
      heard: witness.map {
        signed(.keyHeard, of: key, by: $0, with: heard ?? TestKeys.of($0))
      })
    try books.commit { view, recorder in
      try workflow.decide(view, &recorder, today: books.today)
    }
  }

  @Test func `the first key needs no second member, and every later one does`() throws {
    try add(TestKeys.of(1), of: 1)
    #expect(throws: CouncilRefusal.notCountersigned(member(2))) { try add(TestKeys.of(2), of: 2) }
    #expect(throws: CouncilRefusal.notCountersigned(member(1))) {
      try add(TestKeys.of(9), of: 1, heardBy: 1)
    }
    try add(TestKeys.of(2), of: 2, heardBy: 1)
    try add(TestKeys.of(9), of: 1, heardBy: 2)
    #expect(try books.read { try MemberKeys.inForce(of: member(1), in: $0) }.count == 2)
    try books.expectReplayGivesTheSame()
  }

  @Test func `the door stays closed when every key is revoked`() throws {
    try add(TestKeys.of(1), of: 1)
    try revoke(TestKeys.of(1))
    #expect(throws: CouncilRefusal.notCountersigned(member(2))) { try add(TestKeys.of(2), of: 2) }
  }

  private func revoke(_ key: SSHSigningKey, as actor: Int64 = 1) throws {
    try books.commit(as: member(actor)) { view, recorder in
      _ = try RevokeMemberKey(key: key.key.fingerprint)
        .decide(view, &recorder, today: books.today)
    }
  }

  @Test func `whoever doesn't hold the private half can't add a key`() throws {
    let proof = TestKeys.of(3).key.fingerprint
    #expect(throws: CouncilRefusal.notTheirKey(member(2), key: proof)) {
      try add(TestKeys.of(2), of: 2, provedWith: TestKeys.of(3))
    }
    let other = signed(.keyOwned, of: TestKeys.of(3), by: 2, with: TestKeys.of(2))
    #expect(throws: CouncilRefusal.messageOfAnotherAct(member(2))) {
      try books.commit { view, recorder in
        try AddMemberKey(key: TestKeys.of(2).key, owned: other)
          .decide(view, &recorder, today: books.today)
      }
    }
  }

  @Test func `a countersignature is by a key of that member in force`() throws {
    try add(TestKeys.of(1), of: 1)
    try add(TestKeys.of(2), of: 2, heardBy: 1)
    let third = TestKeys.of(3).key.fingerprint
    #expect(throws: CouncilRefusal.notTheirKey(member(1), key: third)) {
      try add(TestKeys.of(3), of: 3, heardBy: 1, with: TestKeys.of(3))
    }
    let second = TestKeys.of(2).key.fingerprint
    #expect(throws: CouncilRefusal.notTheirKey(member(1), key: second)) {
      try add(TestKeys.of(3), of: 3, heardBy: 1, with: TestKeys.of(2))
    }
    try revoke(TestKeys.of(2), as: 2)
    #expect(throws: CouncilRefusal.notTheirKey(member(2), key: second)) {
      try add(TestKeys.of(3), of: 3, heardBy: 2)
    }
  }

  @Test func `a key is one member's and never added again`() throws {
    try add(TestKeys.of(1), of: 1)
    let first = TestKeys.of(1).key.fingerprint
    #expect(throws: CouncilRefusal.keyKnown(first, member(1), isInForce: true)) {
      try add(TestKeys.of(1), of: 2, heardBy: 1)
    }
    try revoke(TestKeys.of(1))
    #expect(throws: CouncilRefusal.keyKnown(first, member(1), isInForce: false)) {
      try add(TestKeys.of(1), of: 1)
    }
    #expect(throws: CouncilRefusal.keyRevoked(first)) { try revoke(TestKeys.of(1)) }
  }

  @Test func `who leaves signs no more`() throws {
    try add(TestKeys.of(1), of: 1)
    try add(TestKeys.of(2), of: 2, heardBy: 1)
    try books.commit { view, recorder in
      try RevokeMember(member: member(2), countersigning: .name(member(3)))
        .decide(view, &recorder, today: books.today)
    }
    let key = try #require(try books.read { try MemberKeys.find(TestKeys.of(2).key, in: $0) })
    #expect(!key.isInForce && key.revokedOn == books.today)
    try books.expectReplayGivesTheSame()
  }

  @Test func `only an administrator adds keys, and revokes those of others`() throws {
    try add(TestKeys.of(1), of: 1)
    try add(TestKeys.of(2), of: 2, heardBy: 1)
    #expect(throws: (any Error).self) { try revoke(TestKeys.of(1), as: 2) }
    try revoke(TestKeys.of(2), as: 2)
  }
}
