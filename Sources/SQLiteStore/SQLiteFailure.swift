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

  /// What a guard of the tables refuses.
  init(refusing words: String) {
    code = SQLITE_CONSTRAINT
    extendedCode = SQLITE_CONSTRAINT
    self.words = words
    activity = nil
  }
}

extension SQLiteFailure {
  var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }

  /// A crash left changes half done, and whoever may only read can't take them back.
  var isInterruptedWrite: Bool {
    extendedCode == SQLITE_READONLY | 3 << 8 || extendedCode == SQLITE_READONLY | 1 << 8
  }

  /// The file itself is not as it should be, whatever the surroundings.
  var isDamage: Bool {
    switch code {
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR, SQLITE_FORMAT, SQLITE_MISMATCH, SQLITE_SCHEMA,
      SQLITE_CONSTRAINT, SQLITE_RANGE, SQLITE_TOOBIG:
      true
    default: extendedCode == SQLITE_IOERR | 2 << 8
    }
  }
}
