import GRDBSQLite
import Workflows

/// The guards of rows that a large change adds: records and entries take the next place, an entry balances in
/// each fund and gets no posting later. Triggers ask this at every row, which costs as much as writing it; so
/// they rest after the first of them, and what was added since is held to the same all at once before the
/// commit. They go and come back inside the transaction: nobody ever sees books without them.
struct RestingGuards {
  private static let names = [
    "record_takes_the_next_place", "entry_balances", "entry_takes_the_next_number",
    "posting_comes_before_its_entry",
  ]

  private let definitions: [String]
  private let firstRecord: Int64
  private let firstEntry: Int64
  var records: Int64 = 0
  private var entries: Int64 = 0
  private var postings: Int64 = 0

  /// Between two entries, when every row is written.
  init(on connection: OpaquePointer) throws {
    firstRecord = try Self.nextRecord(on: connection)
    firstEntry = try Self.nextEntry(on: connection)
    definitions = try Self.names.map { name in
      let definition =
        "SELECT sql FROM main.sqlite_schema WHERE type = 'trigger' AND name = '\(name)'"
      guard let sql = try Settings.read(definition, on: connection) else {
        throw SQLiteFailure(refusing: "the trigger \(name) is missing")
      }
      return sql
    }
    for name in Self.names { try SQLiteStore.execute("DROP TRIGGER main.\(name)", on: connection) }
  }

  mutating func count<R: Row>(_ row: R.Type) {
    if R.self == PostingRow.self { postings += 1 }
    if R.self == EntryRow.self { entries += 1 }
  }

  /// Holds what was added to what they say, and sets them up again.
  func wake(on connection: OpaquePointer) throws {
    guard try Self.nextRecord(on: connection) == firstRecord + records else {
      throw SQLiteFailure(refusing: "a record takes the next place")
    }
    guard try Self.nextEntry(on: connection) == firstEntry + entries else {
      throw SQLiteFailure(refusing: "an entry takes the next number")
    }
    try checkPostings(on: connection)
    for definition in definitions { try SQLiteStore.execute(definition, on: connection) }
  }

  /// None was added to an entry from before if as many are found with the new ones as were added.
  private func checkPostings(on connection: OpaquePointer) throws {
    let sums = try Statement(
      """
      SELECT coalesce(sum(postings), 0), coalesce(max(unbalanced), 0)
      FROM (SELECT count(*) AS postings, sum(amount) <> 0 AS unbalanced
            FROM posting WHERE entry >= ? GROUP BY entry, fund)
      """, on: connection)
    sums.integer(firstEntry)
    guard try sums.step() else { return }
    defer { sums.reset() }
    guard try sums.integer() == postings else {
      throw SQLiteFailure(refusing: "an entry gets no more postings")
    }
    guard try sums.integer() == 0 else {
      throw SQLiteFailure(refusing: "an entry balances in each fund")
    }
  }

  /// All lower places are taken, each once: the greatest says whether one was left out.
  private static func nextRecord(on connection: OpaquePointer) throws -> Int64 {
    try integer("SELECT coalesce(max(seq) + 1, 0) FROM record", on: connection)
  }

  private static func nextEntry(on connection: OpaquePointer) throws -> Int64 {
    try integer("SELECT coalesce(max(id) + 1, 1) FROM entry", on: connection)
  }

  private static func integer(_ sql: String, on connection: OpaquePointer) throws -> Int64 {
    let select = try Statement(sql, on: connection)
    guard try select.step() else { throw UnreadableRow(column: "place") }
    defer { select.reset() }
    return try select.integer()
  }
}
