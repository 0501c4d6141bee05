import Granting
import Ledger
import TestSupport
import Testing
import Workflows

struct ReleaseAwardTests {
  private static let charge = AccountCode(known: "6571")
  private static let chargeByAgreement = AccountCode(known: "6572")
  private static let otherIncome = AccountCode(known: "758")

  private func books(_ cents: Int64 = 500_00) throws -> AwardBooks {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    try books.make(1, cents)
    return books
  }

  @Test func `never notified: the reservation is undone and nothing else is posted`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let before = try books.sums()
    try books.make(1, 500_00)
    try books.release("G1")
    #expect(try books.sums() == before)
    #expect(try books.award("G1").state == .released)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test(arguments: [false, true])
  func `notified this year: the charge is undone`(byAgreement: Bool) throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let before = try books.sums()
    try books.make(1, 500_00)
    try books.notify("G1", byAgreement: byAgreement)
    let account = byAgreement ? Self.chargeByAgreement : Self.charge
    #expect(try books.books.cents(account) == 500_00)
    try books.expectIdentities()
    books.books.clock.move(to: Day("2024-12-31")!)
    try books.release("G1")
    #expect(try books.sums() == before)
    #expect(try books.award("G1").state == .released)
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `notified in an earlier year: the charge stays, what is freed is income`() throws {
    let books = try books()
    try books.notify("G1")
    books.books.clock.move(to: Day("2025-01-01")!)
    try books.release("G1", 200_00)
    #expect(try books.books.cents(Self.charge) == 500_00)
    #expect(try books.books.cents(Self.otherIncome) == -200_00)
    #expect(try books.books.cents(AwardBooks.debt) == -300_00)
    #expect(try books.books.cents(.free) == 700_00)
    #expect(try books.award("G1").state == .notified)
    try books.pay("G1")
    #expect(try books.award("G1").state == .paid)
    #expect(try books.books.cents(.paid) == 300_00)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `a part is released before the notification, and the rest is notified`() throws {
    let books = try books()
    try books.release("G1", 100_00)
    #expect(try books.award("G1").state == .reserved)
    try books.notify("G1")
    #expect(try books.books.cents(Self.charge) == 400_00)
    #expect(try books.books.cents(.payable) == 400_00)
    try books.expectIdentities()
    let code = try books.award("G1").code
    #expect(
      throws: AwardRefusal.moreThanUnpaid(
        code, unpaid: Amount(minorUnits: 400_00), asked: Amount(minorUnits: 400_01))
    ) { try books.release("G1", 400_01) }
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `a proposal is given up whole, and no day goes back`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    try books.propose(1, 500_00)
    #expect(throws: AwardRefusal.self) { try books.release("G1", 1_00) }
    #expect(throws: AwardRefusal.self) { try books.release("G1", on: Day("2024-06-09")) }
    try books.release("G1")
    #expect(try books.award("G1").state == .released)
    #expect(try books.books.cents(.free) == 1000_00)
    #expect(throws: AwardRefusal.self) { try books.release("G1") }
    try books.expectIdentities()
    #expect(try books.make(1, 900_00) == "G1/2")
  }

  @Test func `conditions come before the payment`() throws {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    let award = try books.propose(1, 500_00) { $0.conditions = "the lease is signed" }
    try books.answer(award, as: 2)
    try books.answer(award, as: 3)
    try books.decide(award)
    try books.notify(award)
    let payout = try books.prepare(award)
    let code = try books.award(award).code
    #expect(throws: PayoutRefusal.notPayable(code, state: .notified)) { try books.send(payout) }
    try books.books.commit { view, recorder in
      _ = try MeetConditions(awards: .named([award]), day: books.books.today)
        .decide(view, &recorder)
    }
    #expect(try books.award(award).state == .due)
    try books.send(payout)
    try books.books.expectReplayGivesTheSame()
  }
}
