import GRDBSQLite

/// A connection to the books' file that goes around the store, as whoever holds the file can. SQLite
/// itself lets one thread in at a time.
package final class RawConnection: @unchecked Sendable {
  package struct Refused: Error, Equatable, CustomStringConvertible {
    package let description: String

    package init(description: String) {
      self.description = description
    }
  }

  private let handle: OpaquePointer

  package init(_ path: String) throws {
    var handle: OpaquePointer?
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK, let handle else {
      throw Refused(description: "can't open \(path)")
    }
    self.handle = handle
    // Nobody watches what a test does by itself.
    sqlite3_trace_v2(handle, 0, nil, nil)
  }

  deinit { sqlite3_close_v2(handle) }

  package func execute(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw Refused(description: String(cString: sqlite3_errmsg(handle)))
    }
  }

  /// How SQLite goes about a statement, step by step.
  package func plan(of sql: String) throws -> [String] {
    try texts("EXPLAIN QUERY PLAN " + sql, column: 3)
  }

  /// One column of every row, as text.
  package func texts(_ sql: String, column: Int32 = 0) throws -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      throw Refused(description: String(cString: sqlite3_errmsg(handle)))
    }
    defer { sqlite3_finalize(statement) }
    var texts: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      texts.append(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
    }
    return texts
  }

  /// Executes with every trigger away, and puts them back letter by letter: a careful forger.
  package func forge(_ sql: String) throws {
    // Nobody needs these books after a crash.
    try execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN")
    let triggers = try texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    for name in try texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      try execute("DROP TRIGGER \(name)")
    }
    try execute(sql)
    for trigger in triggers { try execute(trigger) }
    try execute("COMMIT")
  }
}
