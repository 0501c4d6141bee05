import GRDBSQLite
import Glibc
import Journal
import Workflows

/// One prepared statement with its values bound by index: the narrow path between rows and SQLite.
final class Statement: RowWriter, RowReader {
  private let statement: OpaquePointer
  private let connection: OpaquePointer
  private var nextParameter: Int32 = 0
  private var nextColumn: Int32 = 0

  init(_ sql: String, on connection: OpaquePointer) throws {
    var statement: OpaquePointer?
    let status = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard status == SQLITE_OK, let statement else {
      throw SQLiteFailure(connection, doing: "preparing a statement")
    }
    self.statement = statement
    self.connection = connection
  }

  deinit {
    sqlite3_finalize(statement)
  }

  /// Runs a statement that gives no rows.
  func run() throws {
    defer { reset() }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw SQLiteFailure(connection) }
  }

  /// Moves to the next row; false, and ready to be bound anew, after the last.
  func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW:
      nextColumn = 0
      return true
    case SQLITE_DONE:
      reset()
      return false
    default:
      let failure = SQLiteFailure(connection)
      reset()
      throw failure
    }
  }

  func reset() {
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

  var columnCount: Int32 { sqlite3_column_count(statement) }

  /// The current row's column, for comparing rows without making values of them.
  func isEqual(to other: Statement, column: Int32) -> Bool {
    let kind = sqlite3_column_type(statement, column)
    guard kind == sqlite3_column_type(other.statement, column) else { return false }
    switch kind {
    case SQLITE_NULL: return true
    case SQLITE_INTEGER:
      return sqlite3_column_int64(statement, column)
        == sqlite3_column_int64(other.statement, column)
    default:
      return compareBytes(to: other, column: column) == 0
    }
  }

  /// How two rows of one table stand to each other in the order of their key.
  func order(to other: Statement, keyColumns: Int32) -> Int {
    for column in 0..<keyColumns {
      if sqlite3_column_type(statement, column) == SQLITE_INTEGER {
        let left = sqlite3_column_int64(statement, column)
        let right = sqlite3_column_int64(other.statement, column)
        if left != right { return left < right ? -1 : 1 }
      } else {
        let order = compareBytes(to: other, column: column)
        if order != 0 { return order }
      }
    }
    return 0
  }

  private func compareBytes(to other: Statement, column: Int32) -> Int {
    let left = sqlite3_column_blob(statement, column)
    let leftCount = Int(sqlite3_column_bytes(statement, column))
    let right = sqlite3_column_blob(other.statement, column)
    let rightCount = Int(sqlite3_column_bytes(other.statement, column))
    if let left, let right {
      let order = memcmp(left, right, min(leftCount, rightCount))
      if order != 0 { return Int(order) }
    }
    return leftCount - rightCount
  }

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

extension Statement {
  private func parameter() -> Int32 {
    nextParameter += 1
    return nextParameter
  }

  func null() { sqlite3_bind_null(statement, parameter()) }

  func integer(_ value: Int64) { sqlite3_bind_int64(statement, parameter(), value) }

  func text(_ value: String) {
    var value = value
    let parameter = parameter()
    value.withUTF8 { bytes in
      _ = bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(
          statement, parameter, $0.baseAddress ?? Statement.nothing, Int32($0.count),
          Statement.copied)
      }
    }
  }

  func bytes(_ value: [UInt8]) {
    value.withUnsafeBytes { bytes(raw: $0, copied: true) }
  }

  func bytes(raw bytes: UnsafeRawBufferPointer, copied: Bool) {
    sqlite3_bind_blob(
      statement, parameter(), bytes.baseAddress ?? UnsafeRawPointer(Statement.nothing),
      Int32(bytes.count), copied ? Statement.copied : nil)
  }

  func hash(_ value: Hash) { fixed(value) }
  func salt(_ value: Salt) { fixed(value) }

  private func fixed(_ value: some FixedBytes) {
    value.withBytes { bytes(raw: $0, copied: true) }
  }

  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// A place that is not null, for empty texts and blobs, which are not NULL.
  nonisolated(unsafe) private static let nothing: UnsafePointer<CChar> = {
    let place = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    place.initialize(to: 0)
    return UnsafePointer(place)
  }()
}

extension Statement {
  private func column() -> Int32 {
    defer { nextColumn += 1 }
    return nextColumn
  }

  private func column(_ expected: Int32) throws -> Int32 {
    let column = column()
    guard sqlite3_column_type(statement, column) == expected else {
      throw UnreadableRow(column: String(cString: sqlite3_column_name(statement, column)))
    }
    return column
  }

  func integer() throws -> Int64 { sqlite3_column_int64(statement, try column(SQLITE_INTEGER)) }

  func text() throws -> String {
    let column = try column(SQLITE_TEXT)
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes() throws -> [UInt8] { Array(rawBytes(try column(SQLITE_BLOB))) }

  func hash() throws -> Hash { try fixed() }
  func salt() throws -> Salt { try fixed() }

  private func fixed<Value: FixedBytes>() throws -> Value {
    let column = try column(SQLITE_BLOB)
    guard let value = Value(bytes: rawBytes(column)) else {
      throw UnreadableRow(column: String(cString: sqlite3_column_name(statement, column)))
    }
    return value
  }

  func skipNull() throws -> Bool {
    guard sqlite3_column_type(statement, nextColumn) == SQLITE_NULL else { return false }
    nextColumn += 1
    return true
  }
}
