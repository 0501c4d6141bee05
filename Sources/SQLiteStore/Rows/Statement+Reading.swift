import GRDBSQLite
import Journal
import Workflows

/// Columns of the current row, in order.
extension Statement {
  var lastColumn: String { name(of: nextColumn - 1) }

  private func name(of column: Int32) -> String {
    String(cString: sqlite3_column_name(statement, column))
  }

  private func column() -> Int32 {
    defer { nextColumn += 1 }
    return nextColumn
  }

  private func column(_ expected: Int32) throws -> Int32 {
    let column = column()
    guard sqlite3_column_type(statement, column) == expected else {
      throw UnreadableRow(column: name(of: column))
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
      throw UnreadableRow(column: name(of: column))
    }
    return value
  }

  func skipNull() throws -> Bool {
    guard sqlite3_column_type(statement, nextColumn) == SQLITE_NULL else { return false }
    nextColumn += 1
    return true
  }
}
