import Journal
import Ledger
import SQLiteStore
import Statements
import TestSupport
import Testing
import Workflows

struct KnownAtTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `books as known then are those that were there then`(seed: UInt64) throws {
    let books = try TestBooks(seed: seed)
    var acts = SeededActs(books, seed: seed)
    var kept: [(size: Int64, root: Hash, at: Instant, figures: Figures)] = []
    for step in 0..<12 {
      books.clock.move(to: TestBooks.day.adding(days: step))
      try acts.act(from: TestBooks.day, days: 12)
      kept.append(try books.read { try moment($0, books.clock.now()) })
    }
    for moment in kept where moment.size < kept.last!.size {
      for known in [KnownAt.record(moment.size - 1), .instant(moment.at)] {
        let then = try books.store.asKnown(at: known)
        let found = try then.read { try self.moment($0, moment.at) }
        #expect(found.root == moment.root && found.figures == moment.figures)
      }
    }
  }

  private func moment(
    _ view: SQLiteBooks, _ at: Instant
  ) throws -> (size: Int64, root: Hash, at: Instant, figures: Figures) {
    let edge = try view.treeEdge()
    let figures = try FiguresReading(view, through: nil, today: TestBooks.day)
      .figures(of: TestBooks.fund)
    return (edge.size, edge.root, at, figures)
  }

  /// Invariant 18 of `domain.md`.
  @Test func `whichever record is named, the books stop at the end of a change`() throws {
    let books = try TestBooks()
    var acts = SeededActs(books, seed: 4)
    for _ in 0..<8 { try acts.act(from: TestBooks.day, days: 3) }
    var ends: [Int64] = []
    try books.read { view in
      try view.forEachRecord(from: 0) { seq, line, _ in
        if try RecordLine(line).envelope.last { ends.append(seq) }
        return true
      }
    }
    let last = try #require(ends.last)
    #expect(Int64(ends.count) < last)
    for seq in ends[0]...last {
      let size = try books.store.asKnown(at: .record(seq)).read { try $0.journalSize() }
      #expect(size == ends.last { $0 <= seq }! + 1)
    }
  }

  @Test func `a record inside a change is known with the change before it`() throws {
    let books = try TestBooks()
    let size = try books.read { try $0.journalSize() }
    // The first change opens the books with many records.
    #expect(throws: Fault.self) { try books.store.asKnown(at: .record(3)) }
    #expect(throws: Fault.self) { try books.store.asKnown(at: .record(size)) }
    #expect(throws: Fault.self) {
      try books.store.asKnown(at: .instant(Instant("2001-01-01T00:00:00Z")!))
    }
    let then = try books.store.asKnown(at: .record(size - 1))
    #expect(try then.read { try $0.journalSize() } == size)
  }

  @Test func `a moment is a place or an instant, and nothing else`() {
    #expect(KnownAt("12") == .record(12))
    #expect(KnownAt("2024-06-10T08:00:00Z") == .instant(Instant("2024-06-10T08:00:00Z")!))
    for text in ["", "-1", "012", "2024-06-10", "x", "+1"] { #expect(KnownAt(text) == nil) }
  }
}
