import GRDBSQLite

/// What SQLite said when a call failed. Turned into a `Fault` in words at the store's edge.
struct SQLiteFailure: Error {
  let code: Int32
  let extendedCode: Int32
  let words: String
  let activity: String?

  init(_ connection: OpaquePointer?, doing activity: String? = nil) {
    let extended = sqlite3_extended_errcode(connection)
    self.extendedCode = extended
    self.code = extended & 0xff
    self.words = String(cString: sqlite3_errmsg(connection))
    self.activity = activity
  }
}
