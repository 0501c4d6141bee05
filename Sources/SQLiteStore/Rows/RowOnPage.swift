import GRDBSQLite

/// A row on a page and where its values stand there.
struct RowOnPage {
  /// Behind the row that was read last.
  var place = UnsafeRawPointer(bitPattern: 1)!
  var end = UnsafeRawPointer(bitPattern: 1)!
  private let values: UnsafeMutablePointer<UnsafeRawPointer>

  init(columns: Int) {
    values = .allocate(capacity: columns)
  }

  func deallocate() { values.deallocate() }

  /// Moves to the next row; false after the last.
  mutating func read() -> Bool {
    guard place < end else { return false }
    var column = 0
    while true {
      let value = place
      let mark = PageOfRows.takeMark(&place)
      guard mark != .end else { return true }
      values[column] = value
      column += 1
      switch mark {
      case .null, .end: break
      case .integer: place += MemoryLayout<Int64>.size
      case .text, .bytes: _ = PageOfRows.takeBytes(&place)
      }
    }
  }

  /// SQLite takes no copy of what stays where it is until the insert has run.
  func give(_ column: Int32, to context: OpaquePointer) {
    var place = values[Int(column)]
    switch PageOfRows.takeMark(&place) {
    case .null, .end: sqlite3_result_null(context)
    case .integer: sqlite3_result_int64(context, place.loadUnaligned(as: Int64.self))
    case .text:
      let (text, count) = PageOfRows.takeBytes(&place)
      sqlite3_result_text(context, text.assumingMemoryBound(to: CChar.self), count, nil)
    case .bytes:
      let (bytes, count) = PageOfRows.takeBytes(&place)
      sqlite3_result_blob(context, bytes, count, nil)
    }
  }
}
