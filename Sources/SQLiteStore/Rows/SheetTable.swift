import GRDBSQLite

/// A sheet of rows as a table that SQLite reads, so that one insert writes all of them: half of what SQLite does
/// for a row is to begin and end its insert. It has the name `sheet` and the columns c0, c1, …
/// (<https://sqlite.org/vtab.html>, an eponymous-only virtual table).
final class SheetTable {
  static let name = "sheet"
  static let columns = (0..<32).map { "c\($0)" }

  /// The sheet that is being written.
  var page: PageOfRows?

  /// Makes it known to a connection, which keeps it.
  init(on connection: OpaquePointer) throws(SQLiteFailure) {
    let status = sqlite3_create_module_v2(
      connection, Self.name, Self.module, Unmanaged.passRetained(self).toOpaque(),
      { Unmanaged<SheetTable>.fromOpaque($0!).release() })
    guard status == SQLITE_OK else {
      throw SQLiteFailure(connection, doing: "making the table of a sheet")
    }
  }

  nonisolated(unsafe) private static let module = {
    let module = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    module.initialize(to: sqlite3_module())
    module.pointee.xConnect = { connection, table, _, _, made, _ in
      let status = sqlite3_declare_vtab(
        connection, "CREATE TABLE sheet (\(SheetTable.columns.joined(separator: ", ")))")
      guard status == SQLITE_OK else { return status }
      made!.pointee = Connected.make(table!)
      return SQLITE_OK
    }
    module.pointee.xDisconnect = { table in
      Connected.remove(table!)
      return SQLITE_OK
    }
    module.pointee.xBestIndex = { _, _ in SQLITE_OK }
    module.pointee.xOpen = { table, made in
      made!.pointee = Cursor.make(Connected.sheet(table!))
      return SQLITE_OK
    }
    module.pointee.xClose = { cursor in
      Cursor.remove(cursor!)
      return SQLITE_OK
    }
    module.pointee.xFilter = { cursor, _, _, _, _ in
      Cursor.of(cursor!).pointee.rewind()
      return SQLITE_OK
    }
    module.pointee.xNext = { cursor in
      Cursor.of(cursor!).pointee.next()
      return SQLITE_OK
    }
    module.pointee.xEof = { cursor in Cursor.of(cursor!).pointee.isAtEnd ? 1 : 0 }
    module.pointee.xColumn = { cursor, context, column in
      Cursor.of(cursor!).pointee.row.give(column, to: context!)
      return SQLITE_OK
    }
    module.pointee.xRowid = { cursor, number in
      number!.pointee = Cursor.of(cursor!).pointee.number
      return SQLITE_OK
    }
    return module
  }()
}

/// The table as one connection has it; SQLite sees its first part.
private struct Connected {
  private var base = sqlite3_vtab()
  private let sheet: Unmanaged<SheetTable>

  static func make(_ sheet: UnsafeMutableRawPointer) -> UnsafeMutablePointer<sqlite3_vtab> {
    let made = UnsafeMutablePointer<Connected>.allocate(capacity: 1)
    made.initialize(to: Connected(sheet: .fromOpaque(sheet)))
    return UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab.self)
  }

  private static func of(
    _ table: UnsafeMutablePointer<sqlite3_vtab>
  ) -> UnsafeMutablePointer<Connected> {
    UnsafeMutableRawPointer(table).assumingMemoryBound(to: Connected.self)
  }

  static func sheet(_ table: UnsafeMutablePointer<sqlite3_vtab>) -> SheetTable {
    of(table).pointee.sheet.takeUnretainedValue()
  }

  static func remove(_ table: UnsafeMutablePointer<sqlite3_vtab>) { of(table).deallocate() }
}

/// Where a statement stands in the sheet; SQLite sees its first part.
private struct Cursor {
  private var base = sqlite3_vtab_cursor()
  private let sheet: Unmanaged<SheetTable>
  private(set) var row: RowOnPage
  private(set) var number: Int64 = 0
  private(set) var isAtEnd = true

  static func make(_ sheet: SheetTable) -> UnsafeMutablePointer<sqlite3_vtab_cursor> {
    let made = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
    made.initialize(
      to: Cursor(
        sheet: .passUnretained(sheet), row: RowOnPage(columns: SheetTable.columns.count)))
    return UnsafeMutableRawPointer(made).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
  }

  static func of(
    _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>
  ) -> UnsafeMutablePointer<Cursor> {
    UnsafeMutableRawPointer(cursor).assumingMemoryBound(to: Cursor.self)
  }

  static func remove(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>) {
    of(cursor).pointee.row.deallocate()
    of(cursor).deallocate()
  }

  mutating func rewind() {
    number = 0
    isAtEnd = true
    if let page = sheet.takeUnretainedValue().page, !page.isEmpty {
      row.place = page.bytes.baseAddress!
      row.end = row.place + page.count
      next()
    }
  }

  mutating func next() {
    number += 1
    isAtEnd = !row.read()
  }
}
