import GRDBSQLite

/// SQL on a file of the books, as a stranger to caisse runs it.
enum TranscriptSQL {
  /// What somebody does to the books behind caisse's back.
  static func execute(_ sql: String, in path: String) throws {
    var connection: OpaquePointer?
    defer { sqlite3_close(connection) }
    guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
      sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK
    else { throw TranscriptFiles.Unknown(description: String(cString: sqlite3_errmsg(connection))) }
  }
}
