import Council
import Ledger
import TestSupport
import Testing
import Workflows

@testable import SQLiteStore

/// In a large change the guards of records, entries and postings rest: what they say must hold all the same.
struct RestingGuardsTests {
  private static let donations = SQLiteBooks.fewOfLarge + 10

  private func commitLarge(
    _ test: StoreUnderTest, intent: Intent = .commit,
    _ more: (SQLiteBooks) throws -> Void = { _ in }
  ) throws {
    _ = try test.store.commit(Request(actor: .first, intent: intent)) { tables, recorder in
      for number in 1...Self.donations {
        let donor = DonorParticulars(name: "\(number)", email: "\(number % 50)@example.org")
        _ = try test.donation("R-\(number)", donor: donor).decide(tables, &recorder)
      }
      #expect(tables.restingGuards != nil)
      try more(tables)
    }
  }

  private func posting(_ entry: Int64, _ position: Int64, _ cents: Int64) -> PostingRow {
    PostingRow(
      entry: entry, position: position,
      posting: Posting(
        account: TestBooks.bank, fund: TestBooks.fund, amount: Amount(minorUnits: cents)))
  }

  private func entry(_ id: Int64) -> EntryRow {
    EntryRow(
      id: id, book: .financial, day: TestBooks.day, label: .donation, seq: 1, reverses: nil)
  }

  private func schema(_ test: StoreUnderTest) throws -> [String] {
    try test.books.read { tables in
      let select = try tables.prepare("SELECT sql FROM sqlite_schema ORDER BY type, name")
      var definitions: [String] = []
      while try select.step() { definitions.append(select.words(0)) }
      return definitions
    }
  }

  private func expectRefused(
    because words: String, _ more: (SQLiteBooks) throws -> Void
  ) throws {
    let test = try StoreKind.files.make()
    let (before, definitions) = (try test.content(), try schema(test))
    do {
      try commitLarge(test, more)
      Issue.record("it was taken")
    } catch let fault as Fault {
      #expect(fault.message.text(in: .euro).contains(words))
    }
    #expect(try test.content() == before)
    #expect(try schema(test) == definitions)
  }

  @Test func `an entry that does not balance is refused`() throws {
    try expectRefused(because: "an entry balances in each fund") { tables in
      let next = try tables.nextEntry()
      try tables.insert(posting(next, 0, 500))
      try tables.insert(posting(next, 1, -499))
      try tables.insert(entry(next))
      tables.lastEntry = next
    }
  }

  @Test func `an entry from before gets no more postings`() throws {
    try expectRefused(because: "an entry gets no more postings") { tables in
      try tables.insert(posting(1, 8, 500))
      try tables.insert(posting(1, 9, -500))
    }
  }

  /// The change adds an entry of its own at the end.
  @Test(arguments: [2, 7] as [Int64])
  func `an entry takes the next number`(ahead: Int64) throws {
    try expectRefused(because: "an entry takes the next number") { tables in
      let id = try tables.nextEntry() + ahead
      try tables.insert(posting(id, 0, 500))
      try tables.insert(posting(id, 1, -500))
      try tables.insert(entry(id))
    }
  }

  @Test func `a record takes the next place`() throws {
    try expectRefused(because: "a record takes the next place") { tables in
      let line: [UInt8] = Array("{}".utf8)
      try line.withUnsafeBytes {
        try tables.append(seq: 1_000_000, line: $0, leaf: try tables.leaf(ofRecord: 0))
      }
    }
  }

  @Test(arguments: [Intent.commit, .rehearse])
  func `they stand again when the change is over, kept or not`(intent: Intent) throws {
    let test = try StoreKind.files.make()
    let definitions = try schema(test)
    try commitLarge(test, intent: intent)
    #expect(try schema(test) == definitions)
    let files = try #require(test.folder).files
    let entries = try test.books.read { try $0.count(EntryRow.self, where: []) }
    #expect((entries >= Self.donations) == (intent == .commit))
    try test.store.close()
    let surroundings = test.store.surroundings
    guard case .intact = try SQLiteStore.verify(files, surroundings: surroundings) else {
      Issue.record("the tables differ from the journal")
      return
    }
    let connection = try RawConnection(files.books)
    #expect(throws: RawConnection.Refused(description: "a record takes the next place")) {
      try connection.execute("INSERT INTO record SELECT max(seq) + 2, line, leaf FROM record")
    }
  }
}
