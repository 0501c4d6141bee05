import Journal
import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct OpenBalancesTests {
  @Test func `the model case's general fund begins with what it had`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 100_000), ("102", -100_000))
    #expect(try books.cents(.free, in: .general) == 100_000)
    #expect(try books.cents(.cleared, in: .general) == -100_000)
    #expect(try books.cents(TestBooks.bank, in: .general) == 100_000)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `debts are not free, and what a platform owes beside uncleared donations is`() throws {
    let books = try TestBooks()
    try books.openBalances(
      ("512CC", 100_000), ("53A", 5_000), ("517HA", 7_000), ("5112", 300), ("401", -20_000),
      ("102", -92_300))
    #expect(try books.cents(.free, in: .general) == 92_300)
    try books.expectIdentities()
    try books.record(("512CC", 7_000), ("517HA", -7_000))
    #expect(try books.cents(.free, in: .general) == 92_300)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `a fund that owed more than it had begins with a shortfall`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 1_000), ("401", -4_000), ("102", 3_000))
    #expect(try books.cents(.free, in: .general) == -3_000)
    try books.expectIdentities()
  }

  @Test func `each fund balances by itself`() throws {
    let books = try TestBooks()
    let workflow = OpenBalances(
      day: TestBooks.day,
      balances: [
        .debit(TestBooks.bank, .general, Amount(minorUnits: 100)),
        try .credit(AccountCode(known: "102"), TestBooks.fund, Amount(minorUnits: 100)),
      ])
    #expect(
      throws: LedgerRefusal.unbalanced(fund: .general, excess: Amount(minorUnits: 100))
    ) {
      try books.commit { view, recorder in try workflow.decide(view, &recorder) }
    }
  }

  @Test func `they come before every other entry of the fund, once`() throws {
    let books = try TestBooks()
    let refusal = LedgerRefusal.openingNotAtStart(fund: .general)
    try books.record(("512CC", 100), ("706", -100))
    #expect(throws: refusal) { try books.openBalances(("512CC", 100), ("102", -100)) }
    let before = TestBooks.day.adding(days: -1)
    try books.openBalances(("512CC", 100), ("102", -100), on: before)
    #expect(throws: refusal) {
      try books.openBalances(
        ("512CC", 100), ("102", -100), on: before.adding(days: -10))
    }
    try books.openBalances(("512CC", 100), ("102", -100), in: TestBooks.fund)
    #expect(try books.cents(.free, in: .general) == 200)
  }

  @Test func `opened by mistake, they are reversed and opened anew`() throws {
    let books = try TestBooks()
    let empty = try books.sums()
    let opened = try books.openBalances(("512CC", 100), ("102", -100))
    try books.reverse(opened.id.text)
    #expect(try books.sums() == empty)
    try books.openBalances(("512CC", 200), ("102", -200))
    #expect(try books.cents(.free, in: .general) == 200)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `accounts that events keep can't be opened`() throws {
    let books = try TestBooks()
    for account in ["4682", "181"] {
      #expect(throws: EntryRefusal.accountKeptByEvents(AccountCode(known: account))) {
        try books.openBalances(("512CC", 100), (account, -100))
      }
    }
    #expect(throws: LedgerRefusal.accountClosedToPosting(AccountCode(known: "512"))) {
      try books.openBalances(("512", 100), ("102", -100))
    }
    #expect(throws: KeepingRefusal.accountUnknown(AccountCode(known: "free"))) {
      try books.openBalances(("512CC", 100), ("free", -100))
    }
  }
}
