import Granting
import Ledger
import TestSupport
import Testing
import Workflows

struct ReturnsTests {
  private func paidBooks() throws -> AwardBooks {
    let books = try AwardBooks(asking: [900_00])
    try books.books.give(1000_00)
    try books.make(1, 500_00)
    try books.pay("G1")
    return books
  }

  @Test(arguments: [("2024-12-31", "6571", Int64(300_00)), ("2025-01-01", "758", -200_00)])
  func `what comes back is free again`(day: String, account: String, cents: Int64) throws {
    let books = try paidBooks()
    books.books.clock.move(to: Day(day)!)
    try books.giveBack("G1", 200_00)
    #expect(try books.books.cents(AccountCode(known: account)) == cents)
    #expect(try books.books.cents(.free) == 700_00)
    #expect(try books.books.cents(.returned) == -200_00)
    #expect(try books.books.cents(.paid) == 500_00)
    #expect(try books.books.cents(TestBooks.bank) == 700_00)
    #expect(try books.award("G1").state == .partReturned)
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `no more comes back than was paid`() throws {
    let books = try paidBooks()
    try books.giveBack("G1", 200_00)
    let code = try books.award("G1").code
    #expect(
      throws: PayoutRefusal.moreThanPaid(
        code, paid: Amount(minorUnits: 300_00), asked: Amount(minorUnits: 300_01))
    ) { try books.giveBack("G1", 300_01) }
    #expect(throws: AwardRefusal.amountNotPositive) { try books.giveBack("G1", 0) }
    try books.giveBack("G1", 300_00)
  }

  @Test func `a return recorded by mistake leaves both books where they were`() throws {
    let books = try paidBooks()
    let before = try books.sums()
    books.books.clock.move(to: Day("2025-02-01")!)
    let id = try books.giveBack("G1", 200_00)
    try books.voidReturn(id)
    #expect(try books.sums() == before)
    #expect(try books.award("G1").state == .paid)
    #expect(throws: PayoutRefusal.returnVoided(id)) { try books.voidReturn(id) }
    #expect(throws: PayoutRefusal.unknownReturn("b:0")) { try books.voidReturn("b:0") }
    try books.expectIdentities()
    try books.books.expectReplayGivesTheSame()
  }

  @Test func `what came back is awarded again; voided then, its fund is short by it`() throws {
    let books = try paidBooks()
    try books.make(1, 400_00)
    try books.giveBack("G1/1", 200_00)
    let id = try books.giveBack("G1/1", 100_00)
    #expect(try books.books.cents(.free) == 400_00)
    let last = try books.propose(1, 400_00) { $0.excess = .newNeed }
    try books.answer(last, as: 2)
    try books.answer(last, as: 3)
    try books.decide(last)
    #expect(try books.books.cents(.free) == 0)
    try books.voidReturn(id)
    #expect(try books.books.cents(.free) == -100_00)
    try books.books.expectReplayGivesTheSame()
  }
}
