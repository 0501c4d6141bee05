import Keeping
import Ledger
import TestSupport
import Testing
import Workflows

struct TransferMoneyTests {
  private func move(
    _ books: TestBooks, _ cents: Int64, from: AccountCode, to: AccountCode, arriving: Int = 0
  ) throws {
    let workflow = TransferMoney(
      fund: .general, amount: Amount(minorUnits: cents), from: from, to: to, day: books.today,
      arrivedOn: books.today.adding(days: arriving))
    try books.commit { view, recorder in try workflow.decide(view, &recorder) }
  }

  @Test func `money is in transit until it arrives, and free all the while`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 1_000), ("102", -1_000))
    try move(books, 300, from: TestBooks.bank, to: TestBooks.box, arriving: 2)
    let transit = AccountCode(known: "58")
    let underway = try books.read {
      try $0.net(.financial, fund: .general, account: transit, through: books.today)
    }
    #expect(underway == Amount(minorUnits: 300))
    #expect(try books.cents(transit, in: .general) == 0)
    #expect(try books.cents(TestBooks.box, in: .general) == 300)
    #expect(try books.cents(.free, in: .general) == 1_000)
    try books.expectIdentities()
    try books.expectReplayGivesTheSame()
  }

  @Test func `no more leaves an account than the fund has there`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 1_000), ("102", -1_000))
    #expect(throws: KeepingRefusal.self) {
      try move(books, 1_001, from: TestBooks.bank, to: TestBooks.box)
    }
    #expect(throws: KeepingRefusal.sameAccount(TestBooks.bank)) {
      try move(books, 1, from: TestBooks.bank, to: TestBooks.bank)
    }
    #expect(throws: KeepingRefusal.self) {
      try move(books, 1, from: TestBooks.bank, to: TestBooks.platform)
    }
    #expect(throws: EntryRefusal.self) {
      try move(books, 1, from: TestBooks.bank, to: TestBooks.box, arriving: -1)
    }
  }
}
