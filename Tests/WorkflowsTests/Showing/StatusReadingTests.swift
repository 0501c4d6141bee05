import Giving
import Keeping
import Ledger
import Statements
import TestSupport
import Testing
import Workflows

/// What `status` says beside the figures.
struct StatusReadingTests {
  @Test func `money on its way is told by the account it stands on`() throws {
    let books = try TestBooks()
    try books.give(1000)
    try books.give(2000, by: .platform, fee: 50)
    try books.give(3000, by: .cheque)
    try books.give(400, by: .cash)
    let waiting = try books.read { try Waiting.all(in: $0, today: TestBooks.day) }
    #expect(
      waiting.map(\.kind) == [.cheques, .platformMoney, .cash])
    #expect(waiting.map(\.name) == ["5112", "517HA", "53A"])
    #expect(waiting.map { $0.amount?.minorUnits } == [3000, 1950, 400])
  }

  @Test func `free money below zero is a shortfall, and below zero later is told with its day`()
    throws
  {
    let books = try TestBooks()
    // The general fund bears the fees of the campaign and has nothing.
    let later = TestBooks.day.adding(days: 5)
    try books.give(2000, by: .platform, on: later, fee: 50)
    #expect(
      try books.read { try Alert.all(in: $0, today: TestBooks.day) } == [
        Alert(.shortfall, "general", Amount(minorUnits: 50))
      ])
    try books.commit { view, recorder in
      let postings = [
        Posting.debit(TestBooks.bank, .general, Amount(minorUnits: 80)),
        try Posting.credit(
          AccountCode(known: "102"), .general, Amount(minorUnits: 80)),
      ]
      try recorder.record(
        BalancesOpened(
          id: recorder.makeID(), day: later.adding(days: 2), balances: postings, document: nil))
    }
    #expect(
      try books.read { try Alert.all(in: $0, today: TestBooks.day) } == [
        Alert(.freeNegativeLater, "general", day: later, Amount(minorUnits: 50))
      ])
    #expect(
      try books.read { try Alert.all(in: $0, today: later) } == [
        Alert(.freeNegativeLater, "general", day: later, Amount(minorUnits: 50))
      ])
    #expect(try books.read { try Alert.all(in: $0, today: later.adding(days: 2)) } == [])
  }

  @Test func `public appeals are counted by fiscal year, towards the sum the law names`() throws {
    let books = try TestBooks()
    try books.give(153_000_00 / 5 * 4 - 1)
    func kinds() throws -> [AlertKind] {
      try books.read { try Alert.all(in: $0, today: TestBooks.day).map(\.kind) }
    }
    #expect(try kinds() == [])
    try books.give(1)
    #expect(try kinds() == [.publicAppealNear])
    try books.give(153_000_00 / 5)
    #expect(try kinds() == [.publicAppealNear])
    try books.give(1)
    #expect(try kinds() == [.publicAppealReached])
    let nextYear = Day("2025-01-01")!
    let appeal = try books.read { try PublicAppeal(in: $0, today: nextYear) }
    #expect(appeal?.collected == .zero)
  }
}
