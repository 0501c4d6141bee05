import Ledger
import SQLiteStore
import TestSupport
import Testing
import Workflows

struct LateEntriesTests {
  private func late(_ books: TestBooks, until day: Day, of fund: FundCode? = nil) throws -> Int {
    try books.read { view in
      try LateEntries.count(datedUntil: day, of: fund, in: view) {
        books.clock.day(of: $0, in: "UTC")
      }
    }
  }

  @Test func `entries recorded after the day they are dated are counted, and no others`() throws {
    let books = try TestBooks()
    let day = TestBooks.day
    try books.give(1000, on: day)
    #expect(try late(books, until: day) == 0)
    books.clock.move(to: day.adding(days: 3))
    try books.give(1000, on: day.adding(days: 3))
    #expect(try late(books, until: day) == 0)
    #expect(try late(books, until: day.adding(days: 3)) == 0)
    // One in each book.
    try books.give(2000, on: day)
    #expect(try late(books, until: day.adding(days: -1)) == 0)
    #expect(try late(books, until: day) == 2)
    #expect(try late(books, until: day, of: TestBooks.fund) == 2)
    #expect(try late(books, until: day, of: .general) == 0)
    #expect(try late(books, until: day.adding(days: 3)) == 0)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `they are as many as reading every entry finds`(seed: UInt64) throws {
    let books = try TestBooks(seed: seed)
    var acts = SeededActs(books, seed: seed)
    var recordedOn: [Int64: Day] = [:]
    var known: Int64 = 0
    for step in 0..<40 {
      if step % 4 == 0 { books.clock.move(to: TestBooks.day.adding(days: step / 4)) }
      try acts.act(from: TestBooks.day, days: 10)
      try books.read { view in
        try view.forEach(EntryRow.self, where: [Condition("id", .above, .integer(known))]) {
          recordedOn[$0.id] = books.today
          known = $0.id
          return true
        }
      }
    }
    for day in (0..<10).map(TestBooks.day.adding(days:)) {
      let entries = try books.read { try $0.rows(EntryRow.self) }
      let expected = entries.filter { $0.day <= day && recordedOn[$0.id]! > day }.count
      #expect(try late(books, until: day) == expected)
    }
  }
}
