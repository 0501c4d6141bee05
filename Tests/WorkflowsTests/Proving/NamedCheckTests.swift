import Giving
import Granting
import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct NamedCheckTests {
  private func findings(_ books: TestBooks) throws -> [NamedCheck.Finding] {
    try books.read {
      try NamedCheck.findings(of: NamedCheck.allCases, in: $0, today: TestBooks.day)
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `nothing is found in books that commands have kept`(seed: UInt64) throws {
    let books = try TestBooks(seed: seed)
    var acts = SeededActs(books, seed: seed)
    for _ in 0..<40 {
      try acts.act(from: TestBooks.day, days: 5)
      #expect(try findings(books) == [])
    }
  }

  @Test func `awards on their way are what their amounts say`() throws {
    let own = try AwardBooks(asking: [50_000, 30_000])
    try own.books.give(60_000)
    let award = try own.make(1, 40_000)
    try own.notify(award)
    try own.release(award, 5_000)
    let payout = try own.prepare(award)
    try own.send(payout)
    try own.confirm(payout)
    #expect(try findings(own.books) == [])
  }

  @Test func `what breaks an identity is found, with its fund and figures`() throws {
    let books = try TestBooks()
    try books.give(5_000)
    let found = try books.tampered(
      account: CommitmentAccount.free.code, to: CommitmentAccount.reserved.code, 700
    ) { try NamedCheck.findings(of: NamedCheck.allCases, in: $0, today: TestBooks.day) }
    #expect(found.map(\.check) == [.awards])
    #expect(found.first?.subject == TestBooks.fund.text)
    #expect(found.first?.found == Amount(minorUnits: 700))
    #expect(found.first?.expected == .zero)
  }
}

extension TestBooks {
  /// Reads with an entry of the commitment book that no fact stands for, and takes it back.
  func tampered<Result>(
    account: AccountCode, to other: AccountCode, _ cents: Int64,
    _ body: (SQLiteBooks) throws -> Result
  ) throws -> Result {
    try commit(intent: .rehearse) { view, recorder in
      let amount = Amount(minorUnits: cents)
      let entry = try Entry(
        book: .commitment, day: Self.day, label: .manual,
        postings: [.debit(other, Self.fund, amount), .credit(account, Self.fund, amount)])
      try recorder.tables.insert(
        entry,
        as: EntryRow(
          id: recorder.tables.nextEntry(), book: .commitment, day: Self.day, label: .manual,
          seq: recorder.nextSeq, reverses: nil))
      return try body(view)
    }
  }
}
