import Council
import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

/// Awards decided by an adopted policy: tiers by what a beneficiary is promised, windows, few in a hurry.
struct PolicyOfAwardsTests {
  private let awards: AwardBooks

  init() throws {
    awards = try AwardBooks(asking: [9_000_00, 9_000_00, 9_000_00])
    try awards.books.give(20_000_00)
  }

  private var books: TestBooks { awards.books }
  private func member(_ number: Int64) -> MemberCode { MemberCode(number: number) }
  private func sum(_ units: Int64) -> Amount { Amount(minorUnits: units * 100) }

  /// Another policy, decided by the committee: up to 1,000 one approves, above three.
  private func adopt(_ change: @escaping (inout Policy) -> Void = { _ in }) throws {
    let policy = try books.commit { view, recorder in
      try ProposePolicy { code, inForce in
        var policy = inForce
        policy = Policy(code: code, from: books.today, tiers: [])
        policy.urgent = inForce.urgent
        policy.tiers = [Tier(upTo: sum(1_000), approvals: 1), Tier(approvals: 3)]
        policy.quorum = .atLeast(1)
        change(&policy)
        return policy
      }.decide(view, &recorder, today: books.today).policy.code
    }
    let policies = try books.read { try Policies.all(in: $0).filter { $0.state == .adopted } }
    let needed = policies.count == 1 ? 2 : 3
    for number in 2..<(2 + Int64(needed)) {
      try books.commit(as: member(number)) { view, recorder in
        _ = try AnswerPolicy(policy: policy, decision: .for)
          .decide(view, &recorder, today: books.today)
      }
    }
    try books.commit { view, recorder in
      _ = try DecidePolicy(policy: policy).decide(view, &recorder, today: books.today)
    }
  }

  private func urgently(_ award: String) throws -> DecideAwards.Decided {
    try books.commit { view, recorder in
      try DecideAwards(awards: .named([award]), day: books.today, isUrgent: true)
        .decide(view, &recorder).decided[0]
    }
  }

  @discardableResult
  private func ratify(_ award: String) throws -> Award.Ratification {
    try books.commit { view, recorder in
      try RatifyAwards(awards: .named([award]), day: books.today)
        .decide(view, &recorder)[0].outcome
    }
  }

  private func alerts() throws -> [String] {
    try books.read { try Alert.all(in: $0, today: books.today) }
      .filter { $0.kind == .unratified }.map(\.name)
  }

  private func findings() throws -> Int {
    try books.read {
      try NamedCheck.findings(of: [.ratified], in: $0, today: books.today).count
    }
  }

  private func expectSound() throws {
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `parts add up: two small awards to one beneficiary are a large one`() throws {
    try adopt()
    let first = try awards.propose(1, 600_00)
    #expect(try awards.answer(first, as: 2).tally.outcome == .approved)
    try awards.decide(first)
    let second = try awards.propose(1, 500_00)
    #expect(try awards.answer(second, as: 2).tally.needed == 3)
    #expect(throws: AwardRefusal.self) { try awards.decide(second) }
    // Another beneficiary's is small still.
    let other = try awards.propose(2, 1_000_00)
    #expect(try awards.answer(other, as: 2).tally.outcome == .approved)
    for number: Int64 in 3...4 { try awards.answer(second, as: number) }
    #expect(try awards.decide(second).outcome == .approved)
    // Another day doesn't change what the count was.
    books.clock.move(to: books.today.adding(days: 31))
    let poll = try books.read {
      try Poll(
        of: Awards.resolve(second, in: $0), on: books.today, at: books.clock.now(), in: $0)
    }
    #expect(poll.tally.needed == 3)
    #expect(poll.tally.outcome == .approved)
    // After the days that count together, it is small again.
    let third = try awards.propose(1, 900_00)
    #expect(try awards.answer(third, as: 2).tally.needed == 1)
    try expectSound()
  }

  @Test func `what was released makes room for the next`() throws {
    try adopt()
    let first = try awards.propose(1, 600_00)
    try awards.answer(first, as: 2)
    try awards.decide(first)
    try awards.release(first)
    let second = try awards.propose(1, 900_00)
    #expect(try awards.answer(second, as: 2).tally.needed == 1)
  }

  @Test func `after its window a poll takes no answer; without quorum it lapses`() throws {
    let award = try awards.propose(1, 600_00)
    try awards.answer(award, as: 2)
    books.clock.move(to: books.today.adding(days: 3))
    #expect(throws: CouncilRefusal.self) { try awards.answer(award, as: 3) }
    #expect(try awards.decide(award).outcome == .lapsed)
    #expect(try awards.award(award).state == .lapsed)
    // The application is where it was, and can be proposed again.
    let again = try awards.propose(1, 600_00)
    #expect(again == "G1/2")
    try awards.answer(again, as: 2)
    try awards.answer(again, as: 3)
    #expect(try awards.decide(again).outcome == .approved)
    try expectSound()
  }

  @Test func `who has a quorum when the window is over needs no more`() throws {
    try adopt { $0.tiers = [Tier(approvals: 1)] }
    let award = try awards.propose(1, 600_00)
    try awards.answer(award, .against, as: 2)
    books.clock.move(to: books.today.adding(days: 3))
    #expect(try awards.decide(award).outcome == .refused)
  }

  @Test func `a substitute sits for who is recused, and for who was silent when it is over`() throws
  {
    try books.commit { view, recorder in
      _ = try EnrolMember(
        name: "Suppléante", roles: [.administrator], countersigning: .name(member(2))
      ).decide(view, &recorder, today: books.today)
    }
    try adopt {
      $0.tiers = [Tier(approvals: 2)]
      $0.quorum = .atLeast(3)
      $0.substitutes = [member(6)]
      $0.emptySeats = [.recused, .silent]
    }
    let award = try awards.propose(1, 600_00, by: 4)
    #expect(throws: InterestRefusal.undeclared(member(6), ApplicationCode(number: 1))) {
      try awards.answer(award, as: 6)
    }
    try books.commit(as: member(6)) { view, recorder in
      _ = try DeclareInterests(
        applications: [], kind: .none, noneElsewhereIn: RoundCode(known: "r")
      ).decide(view, &recorder, today: books.today)
    }
    try awards.answer(award, as: 2)
    try awards.answer(award, as: 3)
    let poll = try awards.answer(award, as: 6)
    #expect(
      poll.tally.arithmetic
        == "3 members, 1 proposer, 1 substitute, 3 count; quorum 3 reached; 3 for: approved")
    let other = try awards.propose(2, 600_00)
    try awards.answer(other, as: 2)
    try awards.answer(other, as: 3)
    #expect(try awards.answer(other, as: 6).tally.outcome == .noQuorum)
    books.clock.move(to: books.today.adding(days: 3))
    let decided = try awards.decide(other)
    #expect(decided.outcome == .approved)
    #expect(decided.arithmetic.contains("1 substitute, 3 count; quorum 3 reached"))
    try expectSound()
  }

  @Test func `few decide urgently, and all ratify`() throws {
    let award = try awards.propose(1, 500_00)
    #expect(throws: AwardRefusal.self) { try urgently(award) }
    try awards.answer(award, as: 2)
    #expect(throws: AwardRefusal.self) { try awards.decide(award) }
    let decided = try urgently(award)
    #expect(decided.outcome == .approved)
    #expect(decided.ratifyBy == books.today.adding(days: 14))
    #expect(try awards.award(award).state == .reserved)
    #expect(throws: AwardRefusal.self) { try ratify(award) }
    #expect(
      try books.read { try Waiting.all(in: $0, today: books.today) }.contains {
        $0.kind == .ratification
      })
    books.clock.move(to: books.today.adding(days: 7))
    try awards.answer(award, as: 3)
    #expect(try ratify(award) == .ratified)
    books.clock.move(to: books.today.adding(days: 30))
    #expect(try alerts() == [])
    #expect(try findings() == 0)
    #expect(throws: AwardRefusal.self) { try ratify(award) }
    try expectSound()
  }

  @Test func `above its ceiling nothing is urgent, be it in parts`() throws {
    let large = try awards.propose(1, 500_01)
    try awards.answer(large, as: 2)
    #expect(
      throws: AwardRefusal.notUrgent(
        AwardCode("G1/1")!, sum: Amount(minorUnits: 500_01), ceiling: sum(500))
    ) { try urgently(large) }
    let first = try awards.propose(2, 300_00)
    try awards.answer(first, as: 2)
    _ = try urgently(first)
    let second = try awards.propose(2, 300_00)
    try awards.answer(second, as: 2)
    #expect(
      throws: AwardRefusal.notUrgent(AwardCode("G2/2")!, sum: sum(600), ceiling: sum(500))
    ) { try urgently(second) }
  }

  @Test func `unratified, it closes the tier until another policy is decided`() throws {
    let award = try awards.propose(1, 500_00)
    try awards.answer(award, as: 2)
    _ = try urgently(award)
    books.clock.move(to: books.today.adding(days: 14))
    #expect(try alerts() == [])
    books.clock.move(to: books.today.adding(days: 1))
    #expect(try alerts() == [award])
    #expect(try findings() == 1)
    // It stays promised: the money may be on its way.
    #expect(try awards.award(award).state == .reserved)
    let next = try awards.propose(2, 100_00)
    try awards.answer(next, as: 2)
    #expect(throws: AwardRefusal.urgentTierClosed(by: AwardCode("G1/1")!)) { try urgently(next) }
    try adopt()
    #expect(try findings() == 0)
    #expect(try alerts() == [award])
    #expect(try urgently(next).outcome == .approved)
    try expectSound()
  }

  @Test func `refused by the committee, it closes the tier at once`() throws {
    let award = try awards.propose(1, 500_00)
    try awards.answer(award, as: 2)
    _ = try urgently(award)
    try awards.answer(award, .against, as: 3)
    try awards.answer(award, .against, as: 4)
    #expect(try ratify(award) == .refused)
    #expect(try findings() == 1)
    let next = try awards.propose(2, 100_00)
    try awards.answer(next, as: 2)
    #expect(throws: AwardRefusal.urgentTierClosed(by: AwardCode("G1/1")!)) { try urgently(next) }
    try expectSound()
  }

  @Test func `what is set aside moves with each clearing, as far as there is free money`() throws {
    try adopt { $0.reserves = [ReserveRule(.losses, .share(200))] }
    #expect(try books.cents(.reserve) == 0)
    try books.give(1_00)
    // Two hundredths of all that has cleared, and not of this clearing alone.
    #expect(try books.cents(.reserve) == 400_02)
    #expect(try books.cents(.free) == 19_600_98)
    try books.give(1_000_00)
    #expect(try books.cents(.reserve) == 420_02)
    let award = try awards.propose(1, 9_000_00)
    for number: Int64 in 2...4 { try awards.answer(award, as: number) }
    #expect(try awards.decide(award).outcome == .approved)
    try expectSound()
  }

  @Test func `an approved award that waits does so as long as the policy says`() throws {
    try adopt { $0.windows = Windows(waitingDays: 10) }
    try awards.make(1, 9_000_00, by: 3)
    try awards.make(2, 9_000_00, by: 3)
    let third = try awards.make(3, 9_000_00, by: 3)
    #expect(try awards.award(third).state == .waiting)
    #expect(try awards.award(third).expires == books.today.adding(days: 10))
    books.clock.move(to: books.today.adding(days: 11))
    try books.give(20_000_00)
    #expect(try awards.award(third).state == .lapsed)
    try expectSound()
  }

  @Test func `under countersigned separation one may approve, pay and reconcile, if another signs`()
    throws
  {
    try adopt {
      $0.tiers = [Tier(approvals: 2)]
      $0.separation = .countersigned
    }
    let award = try awards.propose(1, 600_00)
    try awards.answer(award, as: 2)
    try awards.answer(award, as: 4)
    try awards.decide(award)
    try awards.notify(award)
    let payout = try awards.prepare(award)
    try awards.send(payout, as: 4)
    try awards.confirm(payout)
    let open = try books.read { try Countersigning.all(in: $0) }
    #expect(open.map(\.breaches) == [[.approverPays(member(4)), .payerReconciles(member(4))]])
    #expect(open.map(\.due) == [books.today.adding(days: 31)])
    func countersign(as number: Int64) throws {
      try books.commit(as: member(number)) { view, recorder in
        _ = try CountersignPayouts(payouts: [payout], day: books.today).decide(view, &recorder)
      }
    }
    let code = try awards.payout(payout).code
    #expect(throws: PayoutRefusal.ownCountersignature(member(4), code)) { try countersign(as: 4) }
    try countersign(as: 3)
    #expect(try books.read { try Countersigning.all(in: $0) }.isEmpty)
    #expect(throws: PayoutRefusal.nothingToCountersign(code)) { try countersign(as: 3) }
    // Matched anew, it is to be countersigned anew.
    try awards.unconfirm(payout)
    try awards.confirm(payout)
    #expect(try books.read { try Countersigning.all(in: $0) }.count == 1)
    try expectSound()
  }

  @Test func `under strict separation it takes others, and as many looks as the tier says`() throws
  {
    try adopt { $0.tiers = [Tier(upTo: sum(1_000), approvals: 2), Tier(approvals: 2, checks: 2)] }
    let award = try awards.propose(1, 1_500_00)
    try awards.answer(award, as: 2)
    try awards.answer(award, as: 4)
    try awards.decide(award)
    try awards.notify(award)
    let payout = try awards.prepare(award)
    let code = try awards.payout(payout).code
    try awards.check(payout, as: 2)
    try awards.check(payout, as: 2)
    #expect(throws: PayoutRefusal.unchecked(code, needed: 2, checked: 1)) {
      try awards.send(payout, isChecked: false)
    }
    try awards.check(payout, as: 3)
    try awards.send(payout, isChecked: false)
    #expect(throws: PayoutRefusal.payerReconciles(.first, code)) {
      try awards.confirm(payout, as: 1)
    }
    try awards.confirm(payout, as: 4)
    #expect(try books.read { try Countersigning.all(in: $0) }.isEmpty)
    try expectSound()
  }
}
