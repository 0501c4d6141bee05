import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// What members said by voice, and who stands for it. m:2 to m:4 are the committee; m:1 records and proposes.
struct MeetingTests {
  private let own: AwardBooks

  init() throws {
    own = try AwardBooks(asking: [900_00, 900_00, 900_00])
    try own.books.give(1_500_00)
    try own.adoptLongPolls { _ in }
  }

  private var books: TestBooks { own.books }
  private func member(_ number: Int64) -> MemberCode { AwardBooks.member(number) }

  private func later(by days: Int) { books.clock.move(to: books.today.adding(days: days)) }

  private func evidence() throws -> [NamedCheck.Finding] {
    try books.read { try NamedCheck.findings(of: [.evidence], in: $0, today: books.today) }
  }

  @Test func `what is said by voice counts once a witness stands for it`() throws {
    let award = try own.propose(1, 300_00)
    let meeting = try own.meet(AwardBooks.said(on: award, by: 2, 3))
    #expect(try own.poll(award).tally.answered == 0)
    #expect(throws: AwardRefusal.self) { try own.decide(award) }
    try own.attest(.witness, meeting, as: 2)
    #expect(try own.poll(award).tally.outcome == .approved)
    #expect(try own.decide(award).outcome == .approved)
    try own.attest(.countersignature, meeting, as: 4)
    later(by: 30)
    #expect(try evidence() == [])
    #expect(try own.poll(award).approvals.count == 2)
    try books.read { try ApprovedVersions.check(in: $0) }
    try books.expectReplayGivesTheSame()
    try own.expectIdentities()
  }

  @Test
  func `without a countersignature it stops counting after the term, and counts again with it`()
    throws
  {
    let award = try own.propose(1, 300_00)
    let meeting = try own.meet(AwardBooks.said(on: award, by: 2, 3))
    try own.attest(.witness, meeting, as: 3)
    later(by: 7)
    #expect(try own.poll(award).tally.outcome == .approved)
    later(by: 1)
    #expect(try own.poll(award).tally.answered == 0)
    #expect(try evidence() == [])
    let kinds = try books.read { try Alert.all(in: $0, today: books.today).map(\.name) }
    #expect(kinds == ["M1"])
    try own.attest(.countersignature, meeting, as: 2)
    #expect(try own.poll(award).tally.outcome == .approved)
    try books.expectReplayGivesTheSame()
  }

  @Test func `what was decided by minutes that nobody countersigned stays, and is found`() throws {
    let award = try own.propose(1, 300_00)
    let meeting = try own.meet(AwardBooks.said(on: award, by: 2, 3))
    try own.attest(.witness, meeting, as: 3)
    try own.decide(award)
    later(by: 8)
    #expect(try own.award(award).state == .reserved)
    #expect(try evidence().map(\.subject) == ["M1"])
    #expect(try own.poll(award).approvals.count == 2)
    try own.attest(.countersignature, meeting, as: 4)
    #expect(try evidence() == [])
  }

  @Test func `what one types takes nobody's answer away, and what is voided gives it back`() throws
  {
    let award = try own.propose(1, 300_00)
    try own.answer(award, .against, as: 3)
    let meeting = try own.meet(AwardBooks.said(on: award, by: 2, 3))
    #expect(try own.poll(award).tally.opposing == 1)
    try own.attest(.witness, meeting, as: 2)
    #expect(try own.poll(award).tally.approving == 2)
    #expect(try own.poll(award).tally.opposing == 0)
    let result = try own.void(meeting)
    #expect(result.dropped == 2)
    #expect(try own.poll(award).tally.approving == 0)
    #expect(try own.poll(award).tally.opposing == 1)
    #expect(throws: MeetingRefusal.voided(meeting, on: books.today)) {
      try own.attest(.countersignature, meeting, as: 4)
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `what was decided keeps its answers when the record is voided, and is found`() throws {
    let award = try own.propose(1, 300_00)
    let meeting = try own.meet(AwardBooks.said(on: award, by: 2, 3))
    try own.attest(.witness, meeting, as: 3)
    try own.attest(.countersignature, meeting, as: 4)
    try own.decide(award)
    let result = try own.void(meeting)
    #expect(result.kept == 2)
    #expect(try own.poll(award).approvals.count == 2)
    #expect(try evidence().map(\.subject) == ["M1"])
    let approvals = try books.read { view in
      try NamedCheck.findings(of: [.approvals], in: view, today: books.today)
    }
    #expect(approvals == [])
  }

  @Test func `a policy is answered by voice too`() throws {
    let policy = try books.commit { view, recorder in
      try ProposePolicy { code, inForce in
        var policy = Policy(code: code, from: books.today, tiers: inForce.tiers)
        policy.evidence = .signature
        return policy
      }.decide(view, &recorder, today: books.today).policy.code
    }
    let meeting = try own.meet(present: [2, 3, 4], AwardBooks.said(on: policy, by: 2, 3))
    func tally() throws -> Tally {
      try books.read {
        try PolicyPoll(
          of: Policies.resolve(policy, in: $0), today: books.today, at: books.clock.now(), in: $0
        ).tally
      }
    }
    #expect(try tally().answered == 0)
    try own.attest(.witness, meeting, as: 4)
    #expect(try tally().outcome == .approved)
    try books.commit { view, recorder in
      _ = try DecidePolicy(policy: policy).decide(view, &recorder, today: books.today)
    }
    // Under it no minutes count.
    let award = try own.propose(1, 300_00)
    #expect(throws: MeetingRefusal.minutesNotTaken(award, policy: policy)) {
      try own.meet(AwardBooks.said(on: award, by: 2, 3))
    }
    try books.expectReplayGivesTheSame()
  }

  @Test func `a whole allocation is answered line by line`() throws {
    let codes = try own.proposeShares().1
    let allocation = try #require(try own.award(codes[0]).allocation?.text)
    let meeting = try own.meet(
      present: [2, 3, 4], AwardBooks.said(on: allocation, by: 2, 3, 4),
      AwardBooks.said(.against, on: "G2", by: 2, 3), AwardBooks.said(.abstain, on: "G3", by: 4))
    try own.attest(.witness, meeting, as: 2)
    let tallies = try codes.map { try own.poll($0).tally }
    #expect(tallies.map(\.approving) == [3, 1, 2])
    #expect(tallies.map(\.opposing) == [0, 2, 0])
    #expect(tallies.map(\.abstaining) == [0, 0, 1])
    #expect(try books.read { try Meetings.answers(of: meeting, in: $0).count } == 9)
    try books.read { try ApprovedVersions.check(in: $0) }
    try books.expectReplayGivesTheSame()
  }

  @Test func `a member speaks for one other who is absent, and for no more`() throws {
    let award = try own.propose(1, 300_00)
    let said = AwardBooks.said(on: award, by: 2, 3)
    let meeting = try own.meet(present: [1, 2], proxies: [(3, 2)], said)
    try own.attest(.witness, meeting, as: 2)
    #expect(try own.poll(award).tally.approving == 2)
    #expect(try own.poll(award).approvals.map(\.speaker) == [nil, member(2)])
    #expect(throws: MeetingRefusal.proxyTwice(member(2))) {
      try own.meet(present: [1, 2], proxies: [(3, 2), (4, 2)], said)
    }
    #expect(throws: MeetingRefusal.proxyTwice(member(4))) {
      try own.meet(present: [2, 3], proxies: [(4, 2), (4, 3)], said)
    }
    #expect(throws: MeetingRefusal.representedPresent(member(3))) {
      try own.meet(present: [2, 3], proxies: [(3, 2)], said)
    }
    #expect(throws: MeetingRefusal.notPresent(member(4))) {
      try own.meet(present: [2, 3], proxies: [(1, 4)], said)
    }
    #expect(throws: MeetingRefusal.notPresent(member(3))) {
      try own.meet(present: [1, 2], AwardBooks.said(.against, on: award, by: 2, 3))
    }
    try books.expectReplayGivesTheSame()
  }

  private func declare(_ number: Int64, in application: String) throws {
    try books.commit(as: member(number)) { view, recorder in
      _ = try DeclareInterests(applications: [application], kind: .leader, noneElsewhereIn: nil)
        .decide(view, &recorder, today: books.today)
    }
  }

  @Test func `nobody is represented in what they take no part in, nor by who takes none`() throws {
    let award = try own.propose(1, 300_00)
    let other = try own.propose(2, 300_00)
    try declare(3, in: "G1")
    for (absent, speaker) in [(Int64(3), Int64(2)), (2, 3)] {
      #expect(throws: InterestRefusal.recused(member(3), .init(number: 1), .leader)) {
        try own.meet(
          present: [1, speaker], proxies: [(absent, speaker)],
          AwardBooks.said(on: award, by: absent))
      }
    }
    // The treasurer is not of the committee, and speaks for nobody in its polls.
    #expect(throws: CouncilRefusal.notOfCommittee(member(1))) {
      try own.meet(present: [1, 2], proxies: [(3, 1)], AwardBooks.said(on: other, by: 3))
    }
    let meeting = try own.meet(
      present: [1, 2], proxies: [(3, 2)], AwardBooks.said(on: other, by: 2, 3))
    try own.attest(.witness, meeting, as: 2)
    try declare(2, in: "G2")
    // An interest of who spoke takes both answers out.
    #expect(try own.poll(other).tally.answered == 0)
    #expect(try own.poll(other).tally.counted == 2)
  }

  @Test func `what was signed no minutes take back, and a signature takes the place of a voice`()
    throws
  {
    try books.addKeys(of: 1, 2, 3)
    let award = try own.propose(1, 300_00)
    func sign(_ decision: Approval.Decision, by number: Int64) throws {
      let message = try books.read { view in
        try MessagesToSign(awards: .named([award]), decision: decision, member: member(number))
          .make(in: view, at: books.clock.now(), nonce: { TestKeys.nonce(UInt8(number)) })[0]
      }
      let signed = TestKeys.sign(message, with: TestKeys.of(number), in: try books.origin)
      try books.commit { view, recorder in
        _ = try TakeApprovals(signed: [signed]).decide(view, &recorder, today: books.today)
      }
    }
    try sign(.against, by: 2)
    #expect(throws: MeetingRefusal.signedStands(member(2), subject: award)) {
      try own.meet(AwardBooks.said(on: award, by: 2, 3))
    }
    let meeting = try own.meet(AwardBooks.said(on: award, by: 3))
    try attestSigned(.witness, meeting, by: 2)
    #expect(try own.poll(award).tally.approving == 1)
    try sign(.for, by: 3)
    #expect(try own.poll(award).approvals.map(\.evidence) == [.signature, .signature])
    try books.expectReplayGivesTheSame()
  }

  private func attestSigned(
    _ part: MinutesPart, _ meeting: MeetingCode, by number: Int64, of other: MeetingCode? = nil,
    act: ActMessage.Act? = nil
  ) throws {
    let subject = try books.read { try Meetings.minutes(of: other ?? meeting, in: $0) }
    let message = ActMessage(
      act: act ?? part.act, member: member(number), nonce: TestKeys.nonce(7), subject: subject)
    try own.attest(
      part, meeting, as: 1,
      signed: [TestKeys.sign(message, with: TestKeys.of(number), in: books.origin)])
  }

  @Test func `who has a key signs for minutes, and for these alone`() throws {
    try books.addKeys(of: 1, 2, 3, 4)
    let award = try own.propose(1, 300_00)
    let first = try own.meet(AwardBooks.said(on: award, by: 2, 3))
    let second = try own.meet(AwardBooks.said(on: award, by: 2, 3))
    #expect(throws: CouncilRefusal.actUnsigned(member(2))) {
      try own.attest(.witness, first, as: 2)
    }
    for (other, act) in [(second, nil), (first, ActMessage.Act.minutesCountersigned)] {
      #expect(throws: CouncilRefusal.messageOfAnotherAct(member(2))) {
        try attestSigned(.witness, first, by: 2, of: other, act: act)
      }
    }
    try attestSigned(.witness, first, by: 2)
    try attestSigned(.countersignature, first, by: 4)
    let kept = try books.read { try Meetings.find(first, in: $0) }
    #expect(kept.witness?.isSigned == true && kept.countersignature?.isSigned == true)
    #expect(kept.state(on: books.today) == .countersigned)
    try books.expectReplayGivesTheSame()
  }

  @Test func `three members have a hand in minutes`() throws {
    let award = try own.propose(1, 300_00)
    let meeting = try own.meet(AwardBooks.said(on: award, by: 2, 3))
    #expect(throws: MeetingRefusal.notWitnessed(meeting)) {
      try own.attest(.countersignature, meeting, as: 4)
    }
    #expect(throws: MeetingRefusal.ownMinutes(member(1), meeting)) {
      try own.attest(.witness, meeting, as: 1)
    }
    #expect(throws: MeetingRefusal.notPresent(member(4))) {
      try own.attest(.witness, meeting, as: 4)
    }
    #expect(throws: KeepingRefusal.self) { try own.attest(.witness, meeting, as: 5) }
    try own.attest(.witness, meeting, as: 2)
    #expect(throws: MeetingRefusal.attested(meeting, .witness, by: member(2))) {
      try own.attest(.witness, meeting, as: 3)
    }
    for number: Int64 in 1...2 {
      #expect(throws: MeetingRefusal.ownMinutes(member(number), meeting)) {
        try own.attest(.countersignature, meeting, as: number)
      }
    }
    try own.attest(.countersignature, meeting, as: 3)
    #expect(throws: MeetingRefusal.attested(meeting, .countersignature, by: member(3))) {
      try own.attest(.countersignature, meeting, as: 4)
    }
  }

  @Test func `a meeting has minutes, two members, and a day that has come`() throws {
    let award = try own.propose(1, 300_00)
    let said = AwardBooks.said(on: award, by: 2)
    #expect(throws: MeetingRefusal.minutesMissing) { try own.meet(withMinutes: false, said) }
    #expect(throws: MeetingRefusal.tooFewPresent) { try own.meet(present: [2], said) }
    #expect(throws: MeetingRefusal.tooFewPresent) { try own.meet(present: [2, 2], said) }
    let tomorrow = books.today.adding(days: 1)
    #expect(throws: MeetingRefusal.inTheFuture(tomorrow)) { try own.meet(on: tomorrow, said) }
    let before = books.today.adding(days: -1)
    #expect(
      throws: MeetingRefusal.beforeProposal(award, proposed: books.today, held: before)
    ) { try own.meet(on: before, said) }
    #expect(throws: MeetingRefusal.answerTwice(member(2), subject: award)) {
      try own.meet(said, AwardBooks.said(.against, on: award, by: 2))
    }
    #expect(throws: MeetingRefusal.unknownMeeting("M9")) {
      try own.attest(.witness, MeetingCode(number: 9), as: 2)
    }
  }
}
