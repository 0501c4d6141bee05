import Council
import Granting
import Journal
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

/// Decisions that are put off.
struct DeferredAwardTests {
  private func putOff(_ own: AwardBooks, _ award: String, until: Day) throws {
    try own.books.commit { view, recorder in
      _ = try DecideAwards(
        awards: .named([award]), day: own.books.today, defersUntil: until
      ).decide(view, &recorder)
    }
  }

  @Test func `an award put off holds nothing, and comes back as another version`() throws {
    let own = try AwardBooks(asking: [50_000])
    try own.books.give(50_000)
    let award = try own.propose(1, 50_000)
    try own.answer(award, as: 2)
    let before = try own.sums()
    let until = own.books.today.adding(days: 30)
    try putOff(own, award, until: until)
    #expect(try own.award(award).state == .deferred)
    #expect(try own.award(award).deferredUntil == until)
    #expect(try own.sums() == before)
    #expect(throws: AwardRefusal.self) { try own.answer(award, as: 3) }
    #expect(throws: AwardRefusal.self) { try own.decide(award) }
    own.books.clock.move(to: until)
    let waiting = try own.books.read { try Waiting.all(in: $0, today: until).map(\.kind) }
    #expect(waiting.contains(.deferredAward))
    try own.books.commit { view, recorder in
      _ = try ReplaceProposal(award: award, day: until).decide(view, &recorder)
    }
    #expect(try own.award(award).version == 2)
    try own.answer(award, as: 2)
    #expect(throws: AwardRefusal.self) { try own.decide(award) }
    try own.answer(award, as: 3)
    try own.decide(award)
    #expect(try own.award(award).state == .reserved)
    try own.expectIdentities()
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `what is answered is not put off, nor to a day before`() throws {
    let own = try AwardBooks(asking: [50_000])
    try own.books.give(50_000)
    let award = try own.propose(1, 50_000)
    let (code, today) = (try own.award(award).code, own.books.today)
    #expect(throws: AwardRefusal.deferredTooEarly(code, day: today, until: today)) {
      try putOff(own, award, until: today)
    }
    try own.answer(award, as: 2)
    try own.answer(award, as: 3)
    #expect(throws: AwardRefusal.self) { try putOff(own, award, until: today.adding(days: 1)) }
  }

  @Test func `a line put off leaves its allocation's poll to the others`() throws {
    let own = try AwardBooks(asking: [20_000, 20_000])
    try own.books.give(40_000)
    let (_, awards) = try own.proposeShares()
    try putOff(own, awards[0], until: own.books.today.adding(days: 7))
    let allocation = try #require(try own.award(awards[1]).allocation)
    for member: Int64 in 2...3 {
      try own.books.commit(as: AwardBooks.member(member)) { view, recorder in
        _ = try GiveApproval(awards: .allocation(allocation.text), decision: .for)
          .decide(view, &recorder, today: own.books.today)
      }
    }
    let result = try own.books.commit { view, recorder in
      try DecideAwards(awards: .allocation(allocation.text), day: own.books.today)
        .decide(view, &recorder)
    }
    #expect(result.decided.map(\.award.text) == [awards[1]])
    let free = try own.books.read {
      try CommitmentBalances.lowestFree(of: TestBooks.fund, from: own.books.today, in: $0)
    }
    #expect(free == Amount(minorUnits: 20_000))
  }
}
