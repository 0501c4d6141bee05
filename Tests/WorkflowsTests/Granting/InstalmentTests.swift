import Granting
import Journal
import Keeping
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

/// Awards paid in parts, each when it is due, reported on, and at their end.
struct InstalmentTests {
  private let day = TestBooks.day

  /// An award of 1,000.00: 600.00 at once, 300.00 in ten days, 100.00 after the report.
  private func books(_ parts: [TermsAsked.Part]? = nil) throws -> (AwardBooks, String) {
    let own = try AwardBooks(asking: [100_000])
    try own.books.give(100_000)
    let today = own.books.today
    let award = try own.propose(1, 100_000) {
      $0.terms = TermsAsked(
        instalments: parts ?? [
          TermsAsked.Part(Amount(minorUnits: 60_000), .day(today)),
          TermsAsked.Part(Amount(minorUnits: 30_000), .day(today.adding(days: 10))),
          TermsAsked.Part(Amount(minorUnits: 10_000), .report),
        ], reportBy: today.adding(days: 30), expires: today.adding(days: 60))
    }
    try own.answer(award, as: 2)
    try own.answer(award, as: 3)
    try own.decide(award)
    try own.notify(award)
    return (own, award)
  }

  private func later(_ own: AwardBooks, by days: Int) {
    own.books.clock.move(to: own.books.today.adding(days: days))
  }

  private func receive(_ own: AwardBooks, _ award: String, spent: Int64? = nil) throws {
    try own.books.commit { view, recorder in
      try recorder.add(
        document: recorder.makeID(), kind: .reference, name: "R-1", content: [],
        on: own.books.today)
      _ = try ReceiveReport(
        award: award, spent: spent.map { Amount(minorUnits: $0) }, day: own.books.today
      ).decide(view, &recorder)
    }
  }

  private func void(_ own: AwardBooks, report award: String) throws {
    try own.books.commit { view, recorder in
      _ = try VoidReport(award: award, day: own.books.today).decide(view, &recorder)
    }
  }

  private func schedule(_ own: AwardBooks, _ award: String, _ terms: TermsAsked) throws {
    try own.books.commit { view, recorder in
      _ = try ScheduleAward(award: award, terms: terms, day: own.books.today)
        .decide(view, &recorder)
    }
  }

  private func close(
    _ own: AwardBooks, _ award: String, _ waiver: AwardClosed.Waiver? = nil
  ) throws {
    try own.books.commit { view, recorder in
      _ = try CloseAwards(awards: .named([award]), waiver: waiver, day: own.books.today)
        .decide(view, &recorder)
    }
  }

  @Test func `a payout is of what is due, and the next one when the next is`() throws {
    let (own, award) = try books()
    let code = try own.award(award).code
    #expect(
      throws: PayoutRefusal.instalmentNotDue(
        code, due: Amount(minorUnits: 60_000), asked: Amount(minorUnits: 60_001),
        next: own.books.today.adding(days: 10))
    ) { try own.prepare(award, 60_001) }
    let first = try own.prepare(award)
    #expect(try own.payout(first).amount == Amount(minorUnits: 60_000))
    #expect(
      throws: PayoutRefusal.instalmentNotDue(
        code, due: .zero, asked: .zero, next: own.books.today.adding(days: 10))
    ) { try own.prepare(award) }
    try own.send(first)
    try own.confirm(first)
    #expect(try own.award(award).state == .partlyPaid)
    later(own, by: 10)
    #expect(try own.payout(own.pay(award)).amount == Amount(minorUnits: 30_000))
    try receive(own, award, spent: 85_000)
    #expect(try own.payout(own.pay(award)).amount == Amount(minorUnits: 10_000))
    #expect(try own.award(award).state == .reported)
    try own.expectIdentities()
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `instalments add up to the award, and others may take their place`() throws {
    let (own, award) = try books()
    let code = try own.award(award).code
    let half = TermsAsked.Part(Amount(minorUnits: 50_000), .report)
    #expect(
      throws: AwardRefusal.instalmentsDiffer(
        code, promised: Amount(minorUnits: 100_000), sum: Amount(minorUnits: 50_000))
    ) { try schedule(own, award, TermsAsked(instalments: [half])) }
    try own.pay(award)
    #expect(
      throws: AwardRefusal.paidAhead(code, paid: Amount(minorUnits: 60_000), due: .zero)
    ) { try schedule(own, award, TermsAsked(instalments: [half, half])) }
    let now = TermsAsked.Part(Amount(minorUnits: 100_000), .day(own.books.today))
    try schedule(own, award, TermsAsked(instalments: [now]))
    #expect(try own.award(award).terms.reportBy == own.books.today.adding(days: 30))
    #expect(try own.payout(own.pay(award)).amount == Amount(minorUnits: 40_000))
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `an instalment's condition is met by itself, once`() throws {
    let today = TestBooks.day
    let (own, award) = try books([
      TermsAsked.Part(Amount(minorUnits: 40_000), .condition("the lease")),
      TermsAsked.Part(Amount(minorUnits: 60_000), .day(today.adding(days: 400))),
    ])
    let code = try own.award(award).code
    #expect(throws: PayoutRefusal.self) { try own.prepare(award) }
    func meet(_ number: Int64) throws {
      try own.books.commit { view, recorder in
        _ = try MeetConditions(
          awards: .named([award]), instalment: number, day: own.books.today
        ).decide(view, &recorder)
      }
    }
    #expect(throws: AwardRefusal.unknownInstalment(code, 3, of: 2)) { try meet(3) }
    #expect(throws: AwardRefusal.instalmentWithoutCondition(code, 2)) { try meet(2) }
    try meet(1)
    #expect(throws: AwardRefusal.instalmentWithoutCondition(code, 1)) { try meet(1) }
    #expect(try own.payout(own.pay(award)).amount == Amount(minorUnits: 40_000))
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `what was prepared is not sent once its instalment is gone`() throws {
    let (own, award) = try books()
    later(own, by: 10)
    let payout = try own.prepare(award)
    #expect(try own.payout(payout).amount == Amount(minorUnits: 90_000))
    let id = try own.award(award).id
    try own.books.commit { _, recorder in
      // As a correction elsewhere could leave it; no command takes due money away from a payout.
      try recorder.record(
        AwardScheduled(
          award: id,
          terms: AwardTerms(
            instalments: [Instalment(Amount(minorUnits: 100_000), .report)]),
          day: own.books.today))
    }
    #expect(throws: PayoutRefusal.self) { try own.send(payout) }
  }

  @Test func `a report and its undoing leave the award where it was, unless it was paid on`() throws
  {
    let (own, award) = try books()
    try own.pay(award)
    let before = try (own.award(award), own.sums())
    try receive(own, award, spent: 60_000)
    #expect(try own.award(award).reportedOn == own.books.today)
    try void(own, report: award)
    #expect(try own.award(award) == before.0)
    #expect(try own.sums() == before.1)
    try receive(own, award)
    try own.pay(award)
    let code = try own.award(award).code
    #expect(
      throws: AwardRefusal.paidAhead(
        code, paid: Amount(minorUnits: 70_000), due: Amount(minorUnits: 60_000))
    ) { try void(own, report: award) }
  }

  @Test func `a report justifies no more than was paid, and is a document`() throws {
    let (own, award) = try books()
    let code = try own.award(award).code
    #expect(throws: AwardRefusal.nothingPaid(code)) { try receive(own, award) }
    try own.pay(award)
    #expect(
      throws: AwardRefusal.spentMoreThanPaid(
        code, paid: Amount(minorUnits: 60_000), spent: Amount(minorUnits: 60_001))
    ) { try receive(own, award, spent: 60_001) }
    #expect(throws: AwardRefusal.reportDocumentMissing(code)) {
      try own.books.commit { view, recorder in
        _ = try ReceiveReport(award: award, day: own.books.today).decide(view, &recorder)
      }
    }
    try receive(own, award)
    #expect(throws: AwardRefusal.reportKnown(code, own.books.today)) { try receive(own, award) }
  }

  @Test func `paid and reported it is closed, and a late bounce opens it again`() throws {
    let own = try AwardBooks(asking: [50_000])
    try own.books.give(50_000)
    let award = try own.make(1, 50_000)
    let code = try own.award(award).code
    let payout = try own.pay(award)
    #expect(throws: AwardRefusal.reportMissing(code)) { try close(own, award) }
    try receive(own, award)
    try close(own, award)
    #expect(try own.award(award).state == .closed)
    #expect(throws: AwardRefusal.self) { try own.prepare(award) }
    try own.bounce(payout)
    #expect(try own.award(award).state == .notified)
    #expect(try own.award(award).closedOn == nil)
    try own.send(payout)
    try own.confirm(payout)
    #expect(try own.award(award).state == .reported)
    try own.expectIdentities()
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `closing and reopening leave everything where it was`() throws {
    let own = try AwardBooks(asking: [50_000])
    try own.books.give(50_000)
    let award = try own.make(1, 50_000)
    try own.pay(award)
    let before = try (own.award(award), own.sums())
    try close(own, award, .smallSum)
    #expect(try own.award(award).waiver == .smallSum)
    try own.books.commit { view, recorder in
      _ = try ReopenAward(award: award, day: own.books.today).decide(view, &recorder)
    }
    #expect(try own.award(award) == before.0)
    #expect(try own.sums() == before.1)
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `a debt is freed by a decision, by a waiver, or by right after its last day`() throws {
    let (own, award) = try books()
    let code = try own.award(award).code
    func release(_ reason: ReleaseReason) throws {
      try own.books.commit { view, recorder in
        _ = try ReleaseAward(award: award, reason: reason, day: own.books.today)
          .decide(view, &recorder)
      }
    }
    #expect(throws: AwardRefusal.needsDecision(code)) { try release(.unneeded) }
    let last = own.books.today.adding(days: 60)
    #expect(throws: AwardRefusal.notExpired(code, expires: last)) { try release(.expired) }
    later(own, by: 60)
    #expect(throws: AwardRefusal.notExpired(code, expires: last)) { try release(.expired) }
    later(own, by: 1)
    try release(.expired)
    #expect(try own.award(award).state == .released)
    try own.expectIdentities()
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `what is released comes off the last instalments`() throws {
    let (own, award) = try books()
    try own.release(award, 35_000)
    #expect(try own.payout(own.pay(award)).amount == Amount(minorUnits: 60_000))
    later(own, by: 10)
    #expect(try own.payout(own.pay(award)).amount == Amount(minorUnits: 5_000))
    #expect(try own.award(award).state == .paid)
  }

  @Test func `status tells what is due, to come, overdue and past its last day`() throws {
    let (own, award) = try books()
    func waiting() throws -> [WaitingLine] {
      try own.books.read { view in
        try Waiting.all(in: view, today: own.books.today).filter { $0.name == "urgence" }
          .map { WaitingLine(kind: $0.kind.rawValue, amount: $0.amount?.minorUnits) }
      }
    }
    #expect(try waiting().contains(WaitingLine(kind: "award-to-pay", amount: 60_000)))
    try own.pay(award)
    #expect(try waiting().contains(WaitingLine(kind: "report", amount: 60_000)))
    later(own, by: 31)
    #expect(try waiting().contains(WaitingLine(kind: "report-overdue", amount: 60_000)))
    #expect(try waiting().contains(WaitingLine(kind: "award-to-pay", amount: 30_000)))
    later(own, by: 30)
    #expect(try waiting().contains(WaitingLine(kind: "expired-award", amount: 40_000)))
  }

  private struct WaitingLine: Equatable {
    let kind: String
    let amount: Int64?
  }
}
