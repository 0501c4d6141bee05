import Giving
import Granting
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

struct CollectiveHistoryTests {
  /// Awarded, bounced and sent again, paid, and partly given back, each on a day of its own.
  private func paid() throws -> AwardBooks {
    let own = try AwardBooks(asking: [50_000, 30_000])
    let books = own.books
    func day(_ number: Int) { books.clock.move(to: TestBooks.day.adding(days: number)) }
    try books.give(60_000)
    let award = try own.make(1, 40_000)
    try own.make(2, 30_000)
    day(1)
    try own.notify(award)
    day(2)
    let payout = try own.prepare(award)
    try own.check(payout, as: 2)
    try own.send(payout)
    day(3)
    try own.bounce(payout)
    day(4)
    try own.check(payout, as: 2)
    try own.send(payout)
    day(5)
    try own.confirm(payout)
    day(6)
    try own.giveBack(award, 1_000)
    return own
  }

  private func history(_ own: AwardBooks, _ day: Int? = nil) throws -> CollectiveHistory {
    try own.books.read {
      try CollectiveHistory(
        of: AwardBooks.collective(1), in: $0,
        through: day.map { TestBooks.day.adding(days: $0) })
    }
  }

  @Test func `a payout that bounced and was sent again is one payout with two attempts`() throws {
    let history = try history(try paid())
    #expect(history.applications.count == 1)
    #expect(history.awards.map(\.state) == [.partReturned])
    #expect(history.payouts.map { $0.attempt?.number } == [1, 2])
    #expect(Set(history.payouts.map(\.payout.code)).count == 1)
    #expect(history.returns.map(\.line.amount) == [Amount(minorUnits: 1_000)])
    let totals = try history.totals()
    #expect(totals.requested == Amount(minorUnits: 50_000))
    #expect(totals.approved == Amount(minorUnits: 40_000))
    #expect(totals.paid == Amount(minorUnits: 40_000))
    #expect(totals.returned == Amount(minorUnits: 1_000))
    #expect(try totals.unpaid() == .zero)
  }

  @Test func `as of each day it says what was then`() throws {
    let own = try paid()
    let states: [Award.State] = [
      .reserved, .notified, .notified, .notified, .notified, .paid, .partReturned,
    ]
    let attempts = [0, 0, 1, 1, 2, 2, 2]
    for day in 0...6 {
      let history = try history(own, day)
      #expect(history.awards.map(\.state) == [states[day]])
      #expect(history.payouts.filter { $0.attempt != nil }.count == attempts[day])
      #expect(try history.totals().paid.minorUnits == (day < 5 ? 0 : 40_000))
    }
    #expect(try history(own, -1).awards.isEmpty)
  }

  @Test func `awards are counted, and those short of money wait, as of each day`() throws {
    let own = try paid()
    func figures(_ day: Int?) throws -> Figures {
      try own.books.read {
        try FiguresReading(
          $0, through: day.map { TestBooks.day.adding(days: $0) }, today: own.books.today
        ).figures(of: TestBooks.fund)
      }
    }
    #expect(try figures(0).awards == 1)
    #expect(try figures(0).waiting == Amount(minorUnits: 30_000))
    own.books.clock.move(to: TestBooks.day.adding(days: 8))
    try own.books.commit { view, recorder in
      _ = try RecordDonation(
        campaign: TestBooks.campaign, amount: Amount(minorUnits: 10_000), day: own.books.today,
        channel: .transfer
      ).decide(view, &recorder)
      try WaitingAwards.reserve(in: [TestBooks.fund], on: own.books.today, &recorder)
    }
    #expect(try figures(7).waiting == Amount(minorUnits: 30_000))
    #expect(try figures(8).waiting == .zero)
    #expect(try figures(nil).awards == 2)
    #expect(try figures(nil).commitmentIsWhole())
  }

  @Test func `what waits for the committee, the treasurer and the bank is told`() throws {
    let own = try AwardBooks(asking: [50_000, 30_000, 20_000], cashLast: true)
    func kinds() throws -> [WaitingKind] {
      try own.books.read { view in
        try Waiting.all(in: view, today: TestBooks.day).map(\.kind).filter {
          ![.documentMissing, .gateToAnswer, .checklistGap].contains($0)
        }
      }
    }
    try own.books.give(50_000)
    let award = try own.propose(1, 40_000)
    #expect(try kinds() == [.proposal])
    try own.answer(award, as: 2)
    try own.answer(award, as: 3)
    try own.decide(award)
    #expect(try kinds() == [.unnotifiedAward])
    try own.make(2, 30_000)
    #expect(try kinds() == [.waitingAward, .unnotifiedAward])
    try own.notify(award)
    #expect(try kinds() == [.waitingAward, .awardToPay])
    let payout = try own.prepare(award)
    #expect(try kinds() == [.waitingAward, .payoutHeld, .payoutToCheck])
    try own.check(payout, as: 2)
    #expect(try kinds() == [.waitingAward, .payoutHeld, .payoutToSend])
    try own.send(payout)
    #expect(try kinds() == [.waitingAward, .payoutToConfirm])
    try own.bounce(payout)
    #expect(try kinds() == [.waitingAward, .bouncedPayout])
  }
}
