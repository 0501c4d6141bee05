import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Other rules of decision, from their proposal to what is decided by them.
struct PolicyTests {
  private let awards: AwardBooks

  init() throws {
    awards = try AwardBooks(asking: [9_000_00, 9_000_00, 9_000_00])
    try awards.books.give(20_000_00)
  }

  private var books: TestBooks { awards.books }
  private func member(_ number: Int64) -> MemberCode { MemberCode(number: number) }

  @discardableResult
  private func propose(
    by proposer: Int64 = 1, from: Day? = nil, in books: TestBooks? = nil,
    _ change: @escaping (inout Policy) -> Void = { _ in }
  ) throws -> String {
    let books = books ?? self.books
    return try books.commit(as: member(proposer)) { view, recorder in
      try ProposePolicy { code, inForce in
        var policy = Policy(code: code, from: from ?? books.today, tiers: inForce.tiers)
        policy.urgent = inForce.urgent
        change(&policy)
        return policy
      }.decide(view, &recorder, today: books.today).policy.code
    }
  }

  @discardableResult
  private func answer(
    _ policy: String, _ decision: Approval.Decision = .for, as number: Int64,
    in books: TestBooks? = nil
  ) throws -> PolicyPoll {
    let books = books ?? self.books
    return try books.commit(as: member(number)) { view, recorder in
      try AnswerPolicy(policy: policy, decision: decision)
        .decide(view, &recorder, today: books.today)
    }
  }

  @discardableResult
  private func decide(_ policy: String, in books: TestBooks? = nil) throws -> DecidePolicy.Decided {
    let books = books ?? self.books
    return try books.commit { view, recorder in
      try DecidePolicy(policy: policy).decide(view, &recorder, today: books.today)
    }
  }

  /// Proposed, approved by two and decided.
  @discardableResult
  private func adopt(
    from: Day? = nil, _ change: @escaping (inout Policy) -> Void = { _ in }
  ) throws -> String {
    let policy = try propose(from: from, change)
    try answer(policy, as: 2)
    try answer(policy, as: 3)
    #expect(try decide(policy).outcome == .adopted)
    return policy
  }

  private func inForce(on day: Day? = nil) throws -> String {
    try books.read { try Policies.inForce(on: day ?? books.today, in: $0).code }
  }

  private func expectSound() throws {
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `books begin with a policy, from their first day`() throws {
    #expect(try inForce() == "P1")
    #expect(try inForce(on: TestBooks.day.adding(days: -1)) == Policy.standard.code)
    let opening = try books.read { try Policies.resolve("P1", in: $0) }
    #expect(opening.state == .adopted)
    #expect(opening.poll == nil)
    #expect(opening.policy == .opening(code: "P1", from: TestBooks.day, in: .euro))
  }

  @Test func `a policy is decided by the one in force, without its proposer`() throws {
    let policy = try propose(by: 2) { $0.evidence = .signature }
    #expect(throws: CouncilRefusal.ownProposal(member(2), subject: policy)) {
      try answer(policy, as: 2)
    }
    #expect(throws: CouncilRefusal.notOfCommittee(member(1))) { try answer(policy, as: 1) }
    #expect(try answer(policy, as: 3).tally.outcome == .noQuorum)
    #expect(throws: CouncilRefusal.self) { try decide(policy) }
    #expect(try inForce() == "P1")
    #expect(
      try answer(policy, as: 4).tally.arithmetic
        == "3 members, 1 proposer, 2 count; quorum 2 reached; 2 for: approved")
    #expect(try decide(policy).from == books.today)
    #expect(try inForce() == policy)
    let kept = try books.read { try Policies.resolve(policy, in: $0) }
    #expect(kept.under == "P1")
    #expect(kept.poll?.approving == 2)
    #expect(throws: CouncilRefusal.policyDecided(policy, .adopted)) { try decide(policy) }
    try expectSound()
  }

  @Test func `a substitute answers in the seat of the proposer`() throws {
    try adopt { $0.substitutes = [member(1)] }
    let policy = try propose(by: 2)
    try answer(policy, as: 3)
    #expect(
      try answer(policy, as: 1).tally.arithmetic
        == "3 members, 1 proposer, 1 substitute, 3 count; quorum 2 reached; 2 for: approved")
    #expect(try decide(policy).outcome == .adopted)
    try expectSound()
  }

  @Test func `against is refused, and the one in force stays`() throws {
    let policy = try propose()
    for number: Int64 in 2...3 { try answer(policy, .against, as: number) }
    #expect(try decide(policy).outcome == .refused)
    #expect(try inForce() == "P1")
    try expectSound()
  }

  @Test func `it begins on its first day, and what was proposed before keeps its own`() throws {
    let award = try awards.propose(1, 100_00)
    let policy = try adopt(from: books.today.adding(days: 10)) {
      $0.tiers = [Tier(approvals: 3)]
    }
    #expect(try inForce() == "P1")
    try awards.answer(award, as: 2)
    #expect(try awards.answer(award, as: 3).tally.outcome == .approved)
    books.clock.move(to: books.today.adding(days: 10))
    #expect(try inForce() == policy)
    let next = try awards.propose(2, 100_00)
    #expect(try awards.award(next).policy == policy)
    try awards.answer(next, as: 2)
    #expect(try awards.answer(next, as: 3).tally.outcome == .open)
    #expect(try awards.answer(next, as: 4).tally.outcome == .approved)
    try expectSound()
  }

  @Test func `an award dated before a policy is not decided by weaker rules`() throws {
    books.clock.move(to: books.today.adding(days: 5))
    let policy = try adopt { $0.tiers = [Tier(approvals: 3)] }
    let award = try awards.propose(1, 100_00, on: TestBooks.day)
    #expect(try awards.award(award).policy == policy)
  }

  @Test func `decided late, it begins with its decision`() throws {
    let policy = try propose(from: books.today.adding(days: 1))
    try answer(policy, as: 2)
    books.clock.move(to: books.today.adding(days: 2))
    try answer(policy, as: 3)
    #expect(try decide(policy).from == books.today)
    #expect(try inForce(on: books.today.adding(days: -1)) == "P1")
    #expect(throws: CouncilRefusal.policyInThePast("P3", from: TestBooks.day)) {
      try propose(from: TestBooks.day)
    }
  }

  @Test func `after its window nobody answers, and without quorum it lapses`() throws {
    let policy = try propose()
    try answer(policy, as: 2)
    books.clock.move(to: books.today.adding(days: 3))
    #expect(throws: CouncilRefusal.self) { try answer(policy, as: 3) }
    #expect(try decide(policy).outcome == .lapsed)
    #expect(try inForce() == "P1")
    try expectSound()
  }

  @Test func `a policy proposed before another came into force must be proposed again`() throws {
    let late = try propose(by: 4)
    let policy = try adopt()
    #expect(throws: CouncilRefusal.policyOvertaken(late, by: policy)) { try answer(late, as: 3) }
    let decided = try decide(late)
    #expect(decided.outcome == .lapsed)
    #expect(decided.poll.overtakenBy == policy)
    #expect(try inForce() == policy)
    try expectSound()
  }

  @Test func `one that contradicts itself is refused with all that is wrong`() throws {
    let refusal = #expect(throws: CouncilRefusal.self) {
      try propose {
        $0.tiers = [Tier(approvals: 0), Tier(upTo: Amount(minorUnits: 1), approvals: 1)]
        $0.tierDays = 0
      }
    }
    #expect(
      refusal
        == .policyContradicts([
          .ceilingMissing(tier: 1), .noApproval(tier: 1), .lastTierHasCeiling, .noTierDay,
        ]))
    let message = refusal?.message.text(in: .euro) ?? ""
    #expect(message.contains("tier 1 needs no approval; "))
  }

  @Test func `while one member is alone, they must be for it themselves`() throws {
    let books = try TestBooks(seed: 7)
    for number: Int64 in 2...4 {
      try books.commit { view, recorder in
        // The last of them stands for their own leaving.
        _ = try RevokeMember(member: member(number), countersigning: .name(member(4)))
          .decide(view, &recorder, today: books.today)
      }
    }
    let policy = try propose(in: books) { $0.tiers = [Tier(approvals: 1)] }
    #expect(throws: CouncilRefusal.self) { try decide(policy, in: books) }
    #expect(
      try answer(policy, as: 1, in: books).tally.arithmetic
        == "1 member, 1 counts; quorum 1 reached; 1 for: approved")
    #expect(try decide(policy, in: books).outcome == .adopted)
  }

  @Test func `two who are too few for the policy must both be for it`() throws {
    let books = try TestBooks(seed: 8)
    for number: Int64 in 3...4 {
      try books.commit { view, recorder in
        // The last of them stands for their own leaving.
        _ = try RevokeMember(member: member(number), countersigning: .name(member(4)))
          .decide(view, &recorder, today: books.today)
      }
    }
    let policy = try propose(by: 2, in: books)
    #expect(try answer(policy, as: 2, in: books).tally.outcome == .noQuorum)
    #expect(throws: CouncilRefusal.self) { try decide(policy, in: books) }
    #expect(throws: CouncilRefusal.notOfCommittee(member(5))) {
      try answer(policy, as: 5, in: books)
    }
    #expect(try answer(policy, as: 1, in: books).tally.outcome == .approved)
    #expect(try decide(policy, in: books).outcome == .adopted)
    try books.expectReplayGivesTheSame()
  }

  @Test func `who has a key signs, and a signature of an older proposal counts for no other`()
    throws
  {
    try books.addKeys(of: 1, 2, 3)
    let policy = try propose()
    #expect(throws: CouncilRefusal.approvalUnsigned(member(2), subject: policy)) {
      try answer(policy, as: 2)
    }
    let message = try books.read { view in
      try AnswerPolicy(policy: policy, decision: .for).message(
        by: member(2), in: view, today: books.today, at: books.clock.now(),
        nonce: TestKeys.nonce(1))
    }
    let signed = SignedMessage(
      message,
      signature: try TestKeys.of(2).sign(
        message.bytes, namespace: ApprovalMessage.namespace(in: books.origin)))
    let taken = try books.commit { view, recorder in
      try TakePolicyApprovals(signed: [signed]).decide(view, &recorder, today: books.today)
    }
    #expect(taken.polls.first?.tally.approving == 1)
    #expect(taken.others.isEmpty)
    #expect(throws: MessageRefusal.alreadyAccepted(member(2))) {
      try books.commit { view, recorder in
        try TakePolicyApprovals(signed: [signed]).decide(view, &recorder, today: books.today)
      }
    }
    try answer(policy, as: 4)
    try decide(policy)
    try expectSound()
  }
}
