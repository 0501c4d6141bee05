import GRDBSQLite
import Glibc

/// Compares the current row without making values of its columns.
extension Statement {
  /// Whether both stand at rows with the same in this column, types included.
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

  /// Asks for the row with the key of the one where another statement stands.
  func bindKey(of other: Statement, columns: Int32) {
    for column in 0..<columns {
      sqlite3_bind_value(statement, column + 1, sqlite3_column_value(other.statement, column))
    }
  }

  /// How this column stands to a number; nil where it holds something else.
  func order(_ column: Int32, to number: Int64) -> Int? {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { return nil }
    let kept = sqlite3_column_int64(statement, column)
    return kept == number ? 0 : kept < number ? -1 : 1
  }

  /// How this column stands to a text or to bytes; nil where it holds something else.
  func order(_ column: Int32, to bytes: UnsafeRawBufferPointer, isText: Bool) -> Int? {
    let kind = sqlite3_column_type(statement, column)
    guard kind == (isText ? SQLITE_TEXT : SQLITE_BLOB) else { return nil }
    return Self.order(rawBytes(column), bytes)
  }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(statement, column) == SQLITE_NULL
  }

  private func compareBytes(to other: Statement, column: Int32) -> Int {
    Self.order(rawBytes(column), other.rawBytes(column))
  }

  private static func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int
  {
    if let start = left.baseAddress, let other = right.baseAddress {
      let order = memcmp(start, other, min(left.count, right.count))
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }
}
