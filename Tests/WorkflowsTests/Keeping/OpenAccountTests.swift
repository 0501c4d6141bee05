import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct OpenAccountTests {
  private func open(_ books: TestBooks, _ code: String, under parent: String) throws {
    let workflow = OpenAccount(
      code: AccountCode(known: code), parent: AccountCode(known: parent), labelInFrench: code,
      labelInEnglish: code)
    try books.commit { view, recorder in
      try workflow.decide(view, &recorder, today: books.today)
    }
  }

  @Test func `a sub-account is of its parent's kind and begins with its code`() throws {
    let books = try TestBooks()
    try open(books, "512BP", under: "512")
    let row = try books.read { try $0.find(AccountRow.self, .text("512BP")) }
    #expect(row?.account.kind == .asset)
    #expect(row?.account.parent == AccountCode(known: "512"))
    #expect(throws: LedgerRefusal.self) { try open(books, "99", under: "512") }
    #expect(throws: KeepingRefusal.accountKnown(AccountCode(known: "512"))) {
      try open(books, "512", under: "512")
    }
    #expect(throws: KeepingRefusal.accountUnknown(AccountCode(known: "999"))) {
      try open(books, "9991", under: "999")
    }
    #expect(throws: KeepingRefusal.parentIsSubaccount(TestBooks.bank)) {
      try open(books, "512CC1", under: "512CC")
    }
    #expect(throws: LedgerRefusal.self) { try open(books, "free2", under: "free") }
    try books.expectReplayGivesTheSame()
  }

  @Test func `with two banks, which one is meant must be said`() throws {
    let books = try TestBooks()
    try books.openBalances(("512CC", 100), ("102", -100))
    try open(books, "512BP", under: "512")
    #expect(
      throws: KeepingRefusal.accountAmbiguous(
        AccountCode(known: "512"), choices: [AccountCode(known: "512BP"), TestBooks.bank])
    ) { try books.spend(10) }
    try books.spend(10, from: TestBooks.bank)
  }
}
