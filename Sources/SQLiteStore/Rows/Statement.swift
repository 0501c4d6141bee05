import GRDBSQLite
import Glibc
import Workflows

/// One prepared statement with its values bound by index: the narrow path between rows and SQLite.
final class Statement: RowWriter, RowReader {
  let statement: OpaquePointer
  private let connection: OpaquePointer
  private let pending: PendingRows?
  var nextParameter: Int32 = 0
  var nextColumn: Int32 = 0

  /// - Parameter pending: rows that another thread may be writing over the same connection.
  init(
    _ sql: String, on connection: OpaquePointer, beside pending: PendingRows? = nil
  ) throws(SQLiteFailure) {
    try pending?.settle()
    var statement: OpaquePointer?
    let status = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard status == SQLITE_OK, let statement else {
      throw SQLiteFailure(connection, doing: "preparing a statement")
    }
    self.statement = statement
    self.connection = connection
    self.pending = pending
  }

  deinit {
    pending?.rest()
    sqlite3_finalize(statement)
  }

  /// Runs a statement that gives no rows.
  func run() throws(SQLiteFailure) {
    defer { clear() }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw SQLiteFailure(connection) }
  }

  /// Moves to the next row; false, and ready to be bound anew, after the last.
  func step() throws -> Bool {
    try pending?.settle()
    switch sqlite3_step(statement) {
    case SQLITE_ROW:
      nextColumn = 0
      return true
    case SQLITE_DONE:
      clear()
      return false
    default:
      let failure = SQLiteFailure(connection)
      clear()
      throw failure
    }
  }

  func reset() {
    pending?.rest()
    clear()
  }

  private func clear() {
    sqlite3_reset(statement)
    nextParameter = 0
  }

  func bind(_ value: Value) {
    switch value {
    case .null: null()
    case .integer(let value): integer(value)
    case .text(let value): text(value)
    case .bytes(let value): bytes(value)
    }
  }

  func bind(_ conditions: [Condition]) {
    for condition in conditions where !condition.isNull { bind(condition.value) }
  }

  var columnCount: Int32 { sqlite3_column_count(statement) }

  /// A column as words, to name the row in a difference.
  func words(_ column: Int32) -> String {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return "nothing"
    case SQLITE_BLOB: return "\(sqlite3_column_bytes(statement, column)) bytes"
    default: return sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
    }
  }

  /// The current row's bytes in a column, valid until the next step.
  func rawBytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }
}
