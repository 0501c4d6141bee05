import Giving
import Journal
import Ledger
import Workflows

/// Tables into which a journal is read back to be compared. Entries and postings, which are most of all
/// rows and never change, are held against the stored ones as they are made and kept nowhere else, and so
/// are donations that nothing changes; all other rows are kept until the end.
final class ComparedBooks {
  private let stored: SQLiteBooks
  private let replayed: SQLiteBooks
  private let entries: ExpectedRows<EntryRow>
  private let postings: ExpectedRows<PostingRow>
  private let donations: ComparedDonations
  private let indexes: LateIndexes
  private var lastEntry: Int64 = 0

  init(stored: Connection, replayed: Connection) throws {
    self.stored = SQLiteBooks(connection: stored.handle, hasPeople: false)
    self.replayed = SQLiteBooks(connection: replayed.handle, hasPeople: false)
    entries = try ExpectedRows(on: stored)
    postings = try ExpectedRows(on: stored)
    donations = try ComparedDonations(
      stored: stored, books: self.stored, kept: self.replayed)
    indexes = try LateIndexes(on: replayed)
  }

  static let comparedOnTheWay: Set = [EntryRow.table, PostingRow.table]

  /// The rows of the other tables that are compared at the end.
  static func comparedAtTheEnd(of table: String) -> TableComparison.Rows {
    table == Donation.table ? .withReplayedKey : .all
  }

  func finish() throws {
    try entries.finish()
    try postings.finish()
    try donations.finish()
    try replayed.flush()
  }
}

extension ComparedBooks: BooksTables {
  func nextEntry() -> Int64 { lastEntry + 1 }

  func insert(_ entry: Entry, as row: EntryRow) throws {
    for (position, posting) in Self.inKeyOrder(entry.postings) {
      try postings.expect(
        PostingRow(entry: row.id, position: Int64(position), posting: posting), of: row.seq)
      try replayed.pendingBalances.add(posting, of: entry)
    }
    try entries.expect(row, of: row.seq)
    lastEntry = row.id
  }

  /// Postings are kept by fund, then by position; most entries have one fund.
  private static func inKeyOrder(_ postings: [Posting]) -> [(position: Int, posting: Posting)] {
    let places = postings.enumerated().map { (position: $0, posting: $1) }
    guard postings.contains(where: { $0.fund != postings[0].fund }) else { return places }
    return places.sorted { left, right in
      left.posting.fund == right.posting.fund
        ? left.position < right.position : left.posting.fund < right.posting.fund
    }
  }

  func insert<R: Row>(_ row: R) throws {
    if R.self == Donation.self { return try donations.insert(row as! Donation) }
    try replayed.insert(row)
  }

  func update<R: Row>(_ row: R) throws {
    if R.self == Donation.self { return try donations.update(row as! Donation) }
    try replayed.update(row)
  }

  func delete<R: Row>(_ row: R.Type, _ key: Value...) throws {
    try replayed.delete(row, key: key)
  }

  func append(seq: Int64, line: UnsafeRawBufferPointer, leaf: Hash) throws {
    try replayed.append(seq: seq, line: line, leaf: leaf)
  }

  func keep(edge: TreeEdge) throws { try replayed.keep(edge: edge) }

  var seal: PeopleSeal? { nil }
  func reseal(_ seal: PeopleSeal?) throws {}
}

/// What is read of entries is read of the stored ones, as far as they have been made anew.
extension ComparedBooks: BooksView {
  private enum Place { case stored, donations, replayed }

  private static func place<R: Row>(of row: R.Type) -> Place {
    if row == Donation.self { return .donations }
    return row == EntryRow.self || row == PostingRow.self ? .stored : .replayed
  }

  /// Nothing that a record makes depends on the people file.
  var hasPeople: Bool { false }
  var hasWords: Bool { false }
  func forEachDonor(_ body: (DonorLine) throws -> Bool) throws {}
  func openingsByTag() throws -> [String: Int] { [:] }
  func singularDonations() throws -> Int { try stored.singularDonations() }

  func last<R: Row>(_ row: R.Type) throws -> R? {
    if Self.place(of: row) == .replayed { return try replayed.last(row) }
    var last: R?
    try forEach(row, where: []) {
      last = $0
      return true
    }
    return last
  }

  func find<R: Row>(_ row: R.Type, _ key: Value...) throws -> R? {
    switch Self.place(of: row) {
    case .replayed: try replayed.find(row, key: key)
    case .donations: try donations.find(key) as! R?
    case .stored: try stored.find(row, key: key).flatMap { isMade($0) ? $0 : nil }
    }
  }

  func forEach<R: Row>(
    _ row: R.Type, where conditions: [Condition], _ body: (R) throws -> Bool
  ) throws {
    if !conditions.isEmpty { try makeIndexes(of: R.table) }
    switch Self.place(of: row) {
    case .replayed: try replayed.forEach(row, where: conditions, body)
    case .donations: try donations.forEach(where: conditions) { try body($0 as! R) }
    case .stored:
      try stored.forEach(row, where: conditions) { try isMade($0) ? body($0) : false }
    }
  }

  func count<R: Row>(_ row: R.Type, where conditions: [Condition]) throws -> Int {
    if Self.place(of: row) == .replayed {
      if !conditions.isEmpty { try makeIndexes(of: R.table) }
      return try replayed.count(row, where: conditions)
    }
    var count = 0
    try forEach(row, where: conditions) { _ in
      count += 1
      return true
    }
    return count
  }

  private func makeIndexes(of table: String) throws {
    try replayed.pending.settle()
    try indexes.make(for: table)
  }

  private func isMade(_ row: some Row) -> Bool {
    switch row {
    case let entry as EntryRow: entry.id <= lastEntry
    case let posting as PostingRow: posting.entry <= lastEntry
    default: true
    }
  }

  func forEachPosting(_ query: PostingQuery, _ body: (PostedLine) throws -> Bool) throws {
    try stored.forEachPosting(query) { line in
      try line.entry.id > lastEntry || body(line)
    }
  }

  func forEachEntryOfAct(_ body: (EntryRow) throws -> Void) throws {
    try stored.forEachEntryOfAct { if isMade($0) { try body($0) } }
  }

  func countEntries(from id: Int64, datedUntil day: Day, of fund: FundCode?) throws -> Int {
    try stored.countEntries(from: id, datedUntil: day, of: fund)
  }

  func balances(_ book: Book, fund: FundCode?, through: Day?) throws -> [Balance] {
    try replayed.balances(book, fund: fund, through: through)
  }

  func dailyBalances(
    _ book: Book, fund: FundCode, account: AccountCode
  ) throws -> [DailyBalance] {
    try replayed.dailyBalances(book, fund: fund, account: account)
  }

  func journalSize() throws -> Int64 { try stored.journalSize() }
  func treeEdge() throws -> TreeEdge { try stored.treeEdge() }
  func lastInstant() throws -> Instant? { try stored.lastInstant() }
  func leaf(ofRecord seq: Int64) throws -> Hash { try stored.leaf(ofRecord: seq) }

  func forEachRecord(
    from first: Int64, _ body: (Int64, UnsafeRawBufferPointer, Hash) throws -> Bool
  ) throws {
    try stored.forEachRecord(from: first, body)
  }
}
