import Council
import Giving
import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct CashTests {
  @Test func `cash is free once two different members have counted it`() throws {
    let books = try TestBooks()
    let id = try books.give(5000, by: .cash)
    #expect(try books.cents(.free) == 0)
    for members: [Int64] in [[], [1], [1, 1], [1, 2, 2]] {
      #expect(throws: GivingRefusal.twoMembersNeeded) { try books.count(5000, by: members) }
    }
    #expect(throws: KeepingRefusal.unknownMember("m:9")) { try books.count(5000, by: [1, 9]) }
    let fact = try books.count(5000, by: [2, 3])
    #expect(fact.members == ["m:2", "m:3"])
    #expect(try books.donation(id).clearing == fact.clearing)
    #expect(try books.cents(.free) == 5000)
    try books.expectIdentities()
  }

  @Test func `what is missing is a cost, what is too much is cleared`() throws {
    let books = try TestBooks()
    try books.give(5000, by: .cash)
    try books.count(4980)
    #expect(try books.cents(AccountCode(known: "658")) == 20)
    #expect(try books.cents(.cost) == 20)
    #expect(try books.cents(.free) == 4980)
    try books.count(5000)
    #expect(try books.cents(AccountCode(known: "758")) == -20)
    #expect(try books.cents(.free) == 5000)
    #expect(try books.cents(TestBooks.box) == 5000)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `a difference in a box of several funds needs the fund it is for`() throws {
    let books = try TestBooks()
    try books.open("eau")
    try books.give(5000, by: .cash)
    try books.give(1000, by: .cash, campaign: CampaignCode(known: "eau"))
    let eau = FundCode(known: "eau")
    #expect(throws: GivingRefusal.countFundAmbiguous(TestBooks.box, [eau, TestBooks.fund])) {
      try books.count(5990)
    }
    try books.count(5990, fund: eau)
    #expect(try books.cents(.free, in: eau) == 990)
    #expect(throws: GivingRefusal.countFundAmbiguous(TestBooks.box, [eau, TestBooks.fund])) {
      try books.deposit(500)
    }
    try books.deposit()
    #expect(try books.cents(TestBooks.bank) == 5000)
    #expect(try books.cents(TestBooks.bank, in: eau) == 990)
    #expect(try books.cents(TestBooks.box) == 0)
    try books.expectIdentities()
  }

  @Test func `only counted cash goes to the bank`() throws {
    let books = try TestBooks()
    try books.give(5000, by: .cash)
    try books.count(5000)
    try books.give(700, by: .cash)
    #expect(
      throws: GivingRefusal.moreThanCounted(
        TestBooks.box, counted: Amount(minorUnits: 5000), asked: Amount(minorUnits: 5001))
    ) { try books.deposit(5001) }
    try books.deposit(3000)
    let fact = try books.deposit()
    #expect(fact.amount == Amount(minorUnits: 2000))
    #expect(throws: GivingRefusal.nothingCounted(TestBooks.box)) { try books.deposit() }
    #expect(try books.cents(TestBooks.box) == 700)
    #expect(try books.cents(AccountCode(known: "58")) == 0)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `what a deposit takes is in transit until the bank credits it`() throws {
    let books = try TestBooks()
    try books.give(5000, by: .cash)
    try books.count(5000)
    try books.commit { view, recorder in
      _ = try DepositCash(day: books.today, creditedOn: books.today.adding(days: 2))
        .decide(view, &recorder)
    }
    let transit = try books.read {
      try $0.net(
        .financial, fund: TestBooks.fund, account: AccountCode(known: "58"),
        through: books.today)
    }
    #expect(transit == Amount(minorUnits: 5000))
    #expect(try books.cents(AccountCode(known: "58")) == 0)
  }
}
