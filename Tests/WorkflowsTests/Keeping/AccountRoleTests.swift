import Keeping
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

/// Roles that books lack are said afterwards; accounts that refine none have a kind.
struct AccountRoleTests {
  private func open(_ books: TestBooks, _ code: String, _ kind: AccountKind?) throws {
    let workflow = OpenAccount(
      code: AccountCode(known: code), parent: nil, kind: kind, labelInFrench: code,
      labelInEnglish: code)
    try books.commit { view, recorder in
      try workflow.decide(view, &recorder, today: books.today)
    }
  }

  private func give(_ books: TestBooks, _ role: AccountRole, to account: String) throws {
    try books.commit { view, recorder in
      _ = try GiveAccountRole(account: AccountCode(known: account), role: role)
        .decide(view, &recorder, today: books.today)
    }
  }

  @Test func `a role is one account's, of a kind that its entries need`() throws {
    let books = try TestBooks()
    #expect(throws: KeepingRefusal.rolePlayed(.giftsUsed, by: AccountCode(known: "7896"))) {
      try give(books, .giftsUsed, to: "7895")
    }
    #expect(throws: KeepingRefusal.accountUnknown(AccountCode(known: "9999"))) {
      try give(books, .debt, to: "9999")
    }
    let bank = TestBooks.bank
    #expect(throws: KeepingRefusal.roleOfOtherKind(.debt, bank, .asset)) {
      try give(books, .debt, to: bank.text)
    }
    // Several may play this one, each once.
    try give(books, .debt, to: "164")
    #expect(throws: KeepingRefusal.rolePlayed(.debt, by: AccountCode(known: "164"))) {
      try give(books, .debt, to: "164")
    }
    let row = try books.read { try $0.find(AccountRow.self, .text("164")) }
    #expect(row?.roles == [.debt])
    try books.expectReplayGivesTheSame()
  }

  @Test func `an account of its own has its kind, and stands under no other`() throws {
    let books = try TestBooks()
    try open(books, "99", .income)
    let row = try books.read { try $0.find(AccountRow.self, .text("99")) }
    #expect(row?.account.kind == .income && row?.account.parent == nil)
    for (code, kind) in [("99", AccountKind.income), ("5129", .asset)] {
      #expect(throws: KeepingRefusal.self) { try open(books, code, kind) }
    }
    #expect(throws: KeepingRefusal.accountWithoutParent(AccountCode(known: "98"))) {
      try open(books, "98", nil)
    }
    try books.expectReplayGivesTheSame()
  }
}
