import GRDB
import Journal
package import Testing
import Workflows

@testable import SQLiteStore

extension TestBooks {
  /// Every row of every table derived from the journal, as text, in the order of its key.
  package func derivedRows() throws -> [String: [String]] {
    try Self.derivedRows(of: store)
  }

  /// The same tables, made by reading the journal into empty books, its lines first altered.
  package func replayedRows(
    altering alter: ([UInt8]) -> [UInt8] = { $0 }
  ) throws -> [String: [String]] {
    var lines: [[UInt8]] = []
    try read { view in
      try view.forEachRecord(from: 0) { _, line, _ in
        lines.append(alter(Array(line)))
        return true
      }
    }
    let empty = try SQLiteStore.inMemory(surroundings: store.surroundings)
    try empty.withBooks { database, books in
      try database.inTransaction(.immediate) {
        var replay = Replay(into: books)
        for line in lines { try line.withUnsafeBytes { try replay.read($0) } }
        try books.flushBalances()
        return .commit
      }
    }
    return try Self.derivedRows(of: empty)
  }

  /// Fails the test where replaying the journal gives other rows than recording it did.
  package func expectReplayGivesTheSame(
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (kept, replayed) = (try derivedRows(), try replayedRows())
    #expect(
      kept.keys.sorted() == replayed.keys.sorted() && !kept.isEmpty,
      sourceLocation: sourceLocation)
    for (table, rows) in kept where rows != replayed[table] {
      let difference = zip(rows, replayed[table] ?? []).first { $0 != $1 }
      Issue.record(
        "\(table): \(rows.count) rows, replayed \(replayed[table]?.count ?? 0); \(difference.map { "\($0.0) is \($0.1)" } ?? "")",
        sourceLocation: sourceLocation)
    }
  }

  private static func derivedRows(of store: SQLiteStore) throws -> [String: [String]] {
    var tables: [String: [String]] = [:]
    try store.withBooks { _, books in
      for (name, keyColumns) in try ProjectionTables.all(on: books.connection) {
        tables[name] = try rows(of: name, keyColumns: Int(keyColumns), in: books)
      }
    }
    return tables
  }

  private static func rows(
    of table: String, keyColumns: Int, in books: SQLiteBooks
  ) throws -> [String] {
    let columns = try Statement("SELECT name FROM pragma_table_info(?)", on: books.connection)
    columns.text(table)
    var names: [String] = []
    while try columns.step() { names.append(try columns.text()) }
    let quoted = names.map { "quote(\($0))" }.joined(separator: " || '|' || ")
    let order = (1...max(keyColumns, 1)).map { names[$0 - 1] }.joined(separator: ", ")
    let select = try Statement(
      "SELECT \(quoted) FROM \(table) ORDER BY \(order)", on: books.connection)
    var rows: [String] = []
    while try select.step() { rows.append(try select.text()) }
    return rows
  }
}
