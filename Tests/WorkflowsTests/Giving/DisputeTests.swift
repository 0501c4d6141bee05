import Giving
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct DisputeTests {
  @Test func `money is held while it is disputed, and goes back or is lost`() throws {
    for outcome in [DecideDispute.Outcome.won, .lost] {
      let books = try TestBooks()
      let id = try books.give(5000, by: .platform)
      try books.clear()
      try books.dispute(id, fee: 1500)
      #expect(try books.donation(id).state == .disputed)
      #expect(try books.cents(AccountCode(known: "467")) == 5000)
      #expect(try books.cents(TestBooks.platform) == -6500)
      #expect(try books.cents(.held) == 5000)
      #expect(try books.cents(.cost, in: .general) == 1500)
      try books.decide(id, outcome)
      #expect(try books.donation(id).state == (outcome == .won ? .cleared : .lost))
      #expect(try books.cents(AccountCode(known: "467")) == 0)
      #expect(try books.cents(.free) == (outcome == .won ? 5000 : 0))
      #expect(try books.cents(.lost) == (outcome == .won ? 0 : 5000))
      try books.expectIdentities()
    }
  }

  @Test func `a fact of the bank is recorded though nothing is left: it is a shortfall`() throws {
    let books = try TestBooks()
    let (id, other) = (try books.give(5000, by: .platform), try books.give(1000))
    try books.clear()
    try books.dispute(id)
    try books.refund(other)
    try books.refund(other, 1000, by: .bank)
    #expect(try books.cents(.free) == -1000)
    try books.expectIdentities()
  }

  @Test func `the reserve covers what it can, and has it back when the dispute is won`() throws {
    let books = try TestBooks()
    let (id, other) = (try books.give(5000, by: .platform), try books.give(3000))
    try books.clear()
    try books.reserve(2000)
    try books.refund(other)
    try books.refund(id, 1000)
    let before = try books.standing()
    try books.dispute(id)
    #expect(
      try [books.cents(.free), books.cents(.reserve), books.cents(.held)] == [-1000, 0, 5000])
    try books.expectIdentities()
    try books.decide(id, .won)
    #expect(try books.standing() == before)
    #expect(try [books.cents(.free), books.cents(.reserve)] == [2000, 2000])
    try books.expectReplayGivesTheSame()
  }

  @Test func `what comes in fills a shortfall before the reserve`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .platform)
    try books.clear()
    try books.reserve(2000)
    try books.refund(id, 3000)
    try books.dispute(id)
    #expect(try [books.cents(.free), books.cents(.reserve)] == [-3000, 0])
    try books.give(500)
    #expect(try [books.cents(.free), books.cents(.reserve)] == [-2500, 0])
    try books.decide(id, .won)
    #expect(try [books.cents(.free), books.cents(.reserve)] == [500, 2000])
    try books.expectIdentities()
  }

  @Test func `one dispute of a donation at a time, and only of what can be disputed`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .platform)
    let reference = try books.donation(id).reference
    #expect(throws: GivingRefusal.noOpenDispute(reference: reference)) {
      try books.decide(id, .won)
    }
    try books.dispute(id)
    #expect(throws: GivingRefusal.disputeOpen(reference: reference)) { try books.dispute(id) }
    try books.decide(id, .won)
    try books.dispute(id)
    #expect(
      throws: GivingRefusal.moreThanRemains(
        reference: reference, remaining: .zero, asked: Amount(minorUnits: 1))
    ) { try books.refund(id, 1) }
    #expect(throws: GivingRefusal.self) { try books.dispute(books.give(100)) }
  }
}
