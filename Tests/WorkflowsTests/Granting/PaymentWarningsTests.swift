import Granting
import Journal
import Ledger
import TestSupport
import Testing
import Workflows

/// What speaks against a payment, and what no longer does.
struct PaymentWarningsTests {
  private func books(_ cents: Int64 = 900_00) throws -> AwardBooks {
    let own = try AwardBooks(asking: [cents])
    try own.books.give(cents)
    try own.make(1, cents)
    try own.notify("G1")
    return own
  }

  private func warnings(_ own: AwardBooks, of payout: String) throws -> [PaymentWarning] {
    try own.books.read { view in
      try OpenWarnings.of([Payouts.resolve(payout, in: view)], in: view).map(\.warning)
    }
  }

  @Test func `the same amount for the same payee within thirty days is asked about`() throws {
    let own = try books()
    let first = try own.prepare("G1", 100_00)
    own.books.clock.move(to: TestBooks.day.adding(days: 30))
    let second = try own.prepare("G1", 100_00)
    own.books.clock.move(to: TestBooks.day.adding(days: 61))
    let third = try own.prepare("G1", 100_00)
    let other = try own.prepare("G1", 100_01)
    #expect(try warnings(own, of: first) == [.firstPayment])
    #expect(try warnings(own, of: second) == [.firstPayment, .samePayment])
    for payout in [third, other] { #expect(try warnings(own, of: payout) == [.firstPayment]) }
    let code = try own.payout(second).code
    try own.books.openGates()
    try own.books.completeChecklists()
    for checker: Int64 in 2...3 { try own.check(second, as: checker) }
    #expect(throws: WarningRefusal.unanswered([code], .samePayment)) {
      try own.send(second, isChecked: false)
    }
    try own.void(first)
    #expect(try warnings(own, of: second) == [.firstPayment])
    try own.send(second, isChecked: false)
  }

  @Test func `once money has arrived there, the next payment is no first one`() throws {
    let own = try books()
    let first = try own.prepare("G1", 100_00)
    try own.send(first)
    let second = try own.prepare("G1", 50_00)
    #expect(try warnings(own, of: second) == [.firstPayment])
    try own.confirm(first)
    #expect(try warnings(own, of: second) == [])
  }

  @Test func `an answer is of one account: another asks for it again`() throws {
    let own = try books()
    _ = try own.prepare("G1", 100_00)
    let second = try own.prepare("G1", 100_00)
    try own.books.commit { view, recorder in
      _ = try AnswerWarning(
        payouts: [second], warning: .samePayment, reason: .agreed, words: "two deliveries",
        day: own.books.today
      ).decide(view, &recorder)
    }
    #expect(try own.books.read { try OpenWarnings.waiting(in: $0) }.isEmpty)
    try own.changeAccount()
    #expect(
      try own.books.read { try OpenWarnings.waiting(in: $0).map(\.warning) } == [.samePayment])
    try own.books.expectReplayGivesTheSame()
  }

  @Test func `of many payouts of one amount all but the first are asked about`() throws {
    let own = try books(1_000_00)
    for _ in 1...200 { try own.prepare("G1", 1_00) }
    let warned = try own.books.read { view in
      try OpenWarnings.of(view.rows(Payout.self), in: view)
    }
    #expect(warned.count { $0.warning == .samePayment } == 199)
    #expect(warned.count { $0.warning == .firstPayment } == 200)
  }
}
