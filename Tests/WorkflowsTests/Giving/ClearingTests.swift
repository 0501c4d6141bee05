import Council
import Giving
import Journal
import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct ClearingTests {
  @Test func `a payout clears what waits on its account, until the day it says`() throws {
    let books = try TestBooks()
    let first = try books.give(5000, by: .platform, fee: 100)
    let late = try books.give(3000, by: .platform, on: books.today.adding(days: 1))
    let other = try books.give(2000, by: .card, account: TestBooks.processor)
    let fact = try books.clear(amount: 4900, reference: "P-1")
    #expect(fact.count == 1 && fact.gross == Amount(minorUnits: 5000))
    #expect(try books.donation(first).clearedOn == books.today)
    #expect(try books.donation(first).state == .cleared)
    #expect(try [late, other].map { try books.donation($0).state } == [.received, .received])
    #expect(try books.cents(.free) == 5000)
    #expect(try books.cents(.cost, in: .general) == 100)
    #expect(try books.cents(TestBooks.bank) == 5000)
    #expect(try books.cents(TestBooks.bank, in: .general) == -100)
  }

  @Test func `the same payout is cleared once`() throws {
    let books = try TestBooks()
    try books.give(5000, by: .platform)
    let fact = try books.clear(reference: "P-1")
    #expect(throws: GivingRefusal.clearingKnown(reference: "P-1", account: TestBooks.platform)) {
      try books.clear(reference: "P-1")
    }
    try books.void(fact.id.text)
    try books.clear(reference: "P-1")
  }

  @Test func `what is unexplained is refused, or named and listed until something explains it`()
    throws
  {
    let books = try TestBooks()
    let id = try books.give(5000, by: .platform)
    #expect(
      throws: GivingRefusal.residual(
        expected: Amount(minorUnits: 5000), given: Amount(minorUnits: 4000),
        residual: Amount(minorUnits: 1000))
    ) { try books.clear(amount: 4000) }
    try books.clear(amount: 4000, residual: 1000)
    #expect(try books.cents(.free) == 5000)
    #expect(try books.cents(TestBooks.platform, in: .unassigned) == 1000)
    try books.expectIdentities()
    #expect(throws: GivingRefusal.nothingToClear(TestBooks.platform)) { try books.clear() }
    try books.give(300, by: .platform)
    try books.clear(amount: 300)
    try books.refund(id, 400, by: .platform)
    try books.give(700, by: .platform)
    #expect(throws: GivingRefusal.self) { try books.clear(amount: 700) }
    try books.clear(amount: 700, residual: -400)
    #expect(try books.cents(TestBooks.platform, in: .unassigned) == 600)
    #expect(throws: GivingRefusal.self) { try books.clear(amount: 601) }
    try books.clear(amount: 600)
    #expect(try books.cents(TestBooks.platform, in: .unassigned) == 0)
    #expect(try books.cents(TestBooks.platform) == 0)
    #expect(try books.cents(TestBooks.bank) == 5000 + 300 + 700 - 400)
    #expect(try books.cents(TestBooks.bank, in: .unassigned) == 0)
  }

  @Test func `a payout brings what was refunded or disputed since off the next one`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .platform)
    try books.clear()
    try books.dispute(id, fee: 1500)
    try books.give(10_000, by: .platform)
    let fact = try books.clear()
    #expect(fact.amount == Amount(minorUnits: 10_000 - 5000 - 1500))
    #expect(try books.cents(TestBooks.platform) == 0)
    try books.expectIdentities()
  }

  @Test func `the platform debits the bank for what it is owed`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .platform)
    try books.clear()
    try books.dispute(id)
    let fact = try books.clear(.platformDebit, amount: -5000)
    #expect(fact.count == 0)
    #expect(try books.cents(TestBooks.platform) == 0)
    #expect(try books.cents(TestBooks.bank) == 0)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `a payout's fee is borne by the fund that bears the donations'`() throws {
    let books = try TestBooks()
    try books.open("eau")
    try books.give(5000, by: .platform)
    try books.clear(amount: 4950, fee: 50)
    #expect(try books.cents(.cost, in: .general) == 50)
    #expect(try books.cents(TestBooks.bank) == 5000)
    try books.give(5000, by: .platform, campaign: CampaignCode(known: "eau"))
    try books.clear(amount: 4950, fee: 50)
    let eau = FundCode(known: "eau")
    #expect(try books.cents(.cost, in: eau) == 50)
    #expect(try books.cents(.free, in: eau) == 4950)
    try books.give(100, by: .platform)
    try books.give(100, by: .platform, campaign: CampaignCode(known: "eau"))
    #expect(throws: GivingRefusal.feesFundAmbiguous([eau, .general])) {
      try books.clear(fee: 10)
    }
    try books.clear(fee: 10, feesFund: .general)
    try books.expectIdentities()
  }

  @Test func `a campaign that bears its own fees bears them when its donations are cleared`()
    throws
  {
    let books = try TestBooks()
    try books.open("eau")
    let eau = FundCode(known: "eau")
    try books.give(5000, by: .platform, fee: 100, campaign: CampaignCode(known: "eau"))
    #expect(try books.cents(.free, in: eau) == 0)
    try books.clear()
    #expect(try books.cents(.cost, in: eau) == 100)
    #expect(try books.cents(.free, in: eau) == 4900)
    try books.expectIdentities()
  }

  @Test func `donations named are cleared, and no other`() throws {
    let books = try TestBooks()
    let ids = try (1...3).map { try books.give(1000, by: .platform, reference: "R-\($0)") }
    try books.clear(.line, [ids[1]])
    #expect(try ids.map { try books.donation($0).isCleared } == [false, true, false])
    #expect(throws: GivingRefusal.self) { try books.clear(.line, [ids[1]]) }
    let card = try books.give(1000, by: .card, account: TestBooks.processor)
    #expect(throws: GivingRefusal.self) { try books.clear(.line, [ids[0], card]) }
    let late = try books.give(1000, by: .platform, on: books.today.adding(days: 2))
    #expect(throws: GivingRefusal.self) { try books.clear(.line, [late]) }
    #expect(throws: GivingRefusal.nothingToClear(TestBooks.processor)) {
      try books.clear(.line, [], account: TestBooks.processor)
    }
  }

  @Test func `a slip makes cheques reversible for a while from its credit`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .cheque)
    #expect(try books.donation(id).reversibleUntil == nil)
    let fact = try books.clear(.slip)
    #expect(fact.account == AccountCode(known: "5112"))
    #expect(try books.donation(id).reversibleUntil == books.today.adding(days: 60))
    try books.expectReplayGivesTheSame()
  }

  @Test func `thousands of donations are cleared in parts that their head names`() throws {
    let books = try TestBooks()
    try books.commit { view, recorder in
      for _ in 1...2500 {
        _ = try RecordDonation(
          campaign: TestBooks.campaign, amount: Amount(minorUnits: 100), day: TestBooks.day,
          channel: .platform, account: TestBooks.platform
        ).decide(view, &recorder)
      }
    }
    let before = try books.read { try $0.journalSize() }
    let fact = try books.clear(reference: "P-1")
    #expect(fact.count == 2500)
    #expect(try books.read { try $0.journalSize() } == before + 4)
    #expect(try books.cents(.free) == 250_000)
    try books.expectReplayGivesTheSame()
    try books.void(fact.id.text)
    #expect(try books.cents(.free) == 0)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `nobody but a treasurer clears`() throws {
    let books = try TestBooks()
    try books.give(5000, by: .platform)
    #expect(throws: KeepingRefusal.roleMissing(needed: ["treasurer"])) {
      try books.commit(as: MemberCode(number: 5)) { view, recorder in
        _ = try ClearDonations(.payout, on: books.today).decide(view, &recorder)
      }
    }
  }
}
