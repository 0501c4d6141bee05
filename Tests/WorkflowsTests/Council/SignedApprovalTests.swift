import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// m:1 to m:3 have keys, m:4 has none.
struct SignedApprovalTests {
  private let awards: AwardBooks
  private let award: String

  init() throws {
    awards = try AwardBooks(asking: [900_00])
    try awards.books.give(1000_00)
    try awards.books.addKeys(of: 1, 2, 3)
    award = try awards.propose(1, 700_00)
  }

  private var books: TestBooks { awards.books }

  private func message(
    _ decision: Approval.Decision = .for, by member: Int64, nonce: UInt8 = 1
  ) throws -> ApprovalMessage {
    try books.read { view in
      try MessagesToSign(
        awards: .named([award]), decision: decision, member: MemberCode(number: member)
      ).make(in: view, at: books.clock.now(), nonce: { TestKeys.nonce(nonce) })[0]
    }
  }

  private func signed(
    _ message: ApprovalMessage, with key: Int64? = nil
  ) throws -> SignedMessage<ApprovalMessage> {
    TestKeys.sign(
      message, with: TestKeys.of(key ?? message.member.number), in: try books.origin)
  }

  @discardableResult
  private func take(_ signed: SignedMessage<ApprovalMessage>) throws -> Poll {
    try books.commit { view, recorder in
      try TakeApprovals(signed: [signed]).decide(view, &recorder, today: books.today).polls[0]
    }
  }

  @Test func `what members sign counts, and its evidence is the signature`() throws {
    try take(signed(message(by: 2)))
    let poll = try take(signed(message(by: 3)))
    #expect(poll.tally.outcome == .approved)
    #expect(poll.approvals.map(\.evidence) == [.signature, .signature])
    try awards.decide(award)
    try awards.expectIdentities()
    try books.expectReplayGivesTheSame()
    try books.read { try ApprovedVersions.check(in: $0) }
  }

  @Test func `from their first key on a member's approval is signed`() throws {
    #expect(throws: CouncilRefusal.approvalUnsigned(MemberCode(number: 2), subject: award)) {
      try awards.answer(award, as: 2)
    }
    #expect(try awards.answer(award, as: 4).approvals.map(\.evidence) == [.name])
    try books.addKey(TestKeys.of(4), of: 4, heardBy: 1)
    // What was said by name may be signed; then it is said.
    #expect(try take(signed(message(by: 4))).approvals.map(\.evidence) == [.signature])
    #expect(throws: CouncilRefusal.self) { try message(by: 4) }
  }

  @Test func `an accepted message is never accepted again`() throws {
    let first = try signed(message(.for, by: 2, nonce: 1))
    try take(first)
    let second = try signed(message(.against, by: 2, nonce: 2))
    try take(second)
    try take(signed(message(.for, by: 2, nonce: 3)))
    for old in [first, second] {
      #expect(throws: MessageRefusal.alreadyAccepted(MemberCode(number: 2))) { try take(old) }
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `a message prepared before another was accepted is out of turn`() throws {
    let early = try signed(message(.against, by: 2, nonce: 1))
    try take(signed(message(.for, by: 2, nonce: 2)))
    #expect(throws: MessageRefusal.replacesAnother(MemberCode(number: 2))) { try take(early) }
  }

  @Test func `a message about an older version says nothing of the newer`() throws {
    let old = try signed(message(by: 2))
    try books.commit { view, recorder in
      var workflow = ReplaceProposal(award: award, day: books.today)
      workflow.amount = Amount(minorUnits: 800_00)
      _ = try workflow.decide(view, &recorder)
    }
    #expect(throws: MessageRefusal.otherVersion(MemberCode(number: 2))) { try take(old) }
  }

  @Test func `nobody signs for another, nor with a key that is revoked, nor for other books`()
    throws
  {
    let member = MemberCode(number: 2)
    for key: Int64 in [1, 3, 8] {
      let fingerprint = TestKeys.of(key).key.fingerprint
      #expect(throws: CouncilRefusal.notTheirKey(member, key: fingerprint)) {
        try take(signed(message(by: 2), with: key))
      }
    }
    #expect(throws: SSHSignatureRefusal.self) {
      try take(TestKeys.sign(message(by: 2), with: TestKeys.of(2), in: "caisse/0"))
    }
    let outside = ApprovalMessage(
      decision: .for, member: .first, nonce: TestKeys.nonce(1),
      proposal: try message(by: 2).proposal)
    #expect(throws: CouncilRefusal.notOfCommittee(.first)) { try take(signed(outside)) }
    let kept = try signed(message(by: 2))
    try books.commit(as: MemberCode(number: 2)) { view, recorder in
      _ = try RevokeMemberKey(key: TestKeys.of(2).key.fingerprint)
        .decide(view, &recorder, today: books.today)
    }
    #expect(throws: CouncilRefusal.self) { try take(kept) }
  }

  @Test func `each flipped byte of a message or its signature is refused`() throws {
    let good = try signed(message(by: 2))
    let size = try books.read { try $0.journalSize() }
    var refused = 0
    func expectRefused(_ altered: SignedMessage<ApprovalMessage>) {
      if (try? take(altered)) == nil { refused += 1 }
    }
    let (bytes, blob) = (good.message.bytes, good.signature.blob)
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1
      if let message = try? ApprovalMessage(bytes: other) {
        expectRefused(SignedMessage(message, signature: good.signature))
      } else {
        refused += 1
      }
    }
    for place in blob.indices {
      var other = blob
      other[place] ^= 1
      if let signature = try? SSHSignature(blob: other) {
        expectRefused(SignedMessage(good.message, signature: signature))
      } else {
        refused += 1
      }
    }
    #expect(refused == bytes.count + blob.count)
    #expect(try books.read { try $0.journalSize() } == size)
    try take(good)
  }

  @Test func `a journal whose signature doesn't hold is not read back`() throws {
    try take(signed(message(by: 2, nonce: 1)))
    let (old, new) = (TestKeys.nonce(1).hex, TestKeys.nonce(2).hex)
    let refusal = try #require(throws: SSHSignatureRefusal.self) {
      _ = try books.replayedRows { line in
        Array(String(decoding: line, as: UTF8.self).replacing(old, with: new).utf8)
      }
    }
    #expect(refusal == .doesNotVerify)
    #expect(Difference.whileReading(7, refusal)?.record == 7)
  }
}
