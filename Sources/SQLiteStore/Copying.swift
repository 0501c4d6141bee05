import GRDB
import GRDBSQLite
import Glibc
import Workflows

extension SQLiteStore {
  /// Copies the books, and the people file only where that is asked for, to files that aren't there yet:
  /// both as they are at one moment, and durable when this returns.
  package func copy(
    to copy: Files, withPeople: Bool, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws {
    let people = withPeople ? [(copy.people, mode_t(0o600))] : []
    try Self.removing(try Self.makeFiles([(copy.books, 0o644)] + people)) {
      try inWords(files) {
        try withBooks { database, books in
          // Nobody writes either file while this transaction reads both.
          try database.inTransaction(.deferred) {
            _ = try books.journalSize()
            if withPeople { _ = try books.find(ErasingRow.self, ErasingRow.key) }
            try Copying.copy("main", of: books.connection, to: copy.books, progress)
            if withPeople {
              try Copying.copy("people", of: books.connection, to: copy.people, progress)
            }
            return .commit
          }
        }
      }
    }
  }
}

/// SQLite's own copying, page by page.
private enum Copying {
  /// Pages between two words about how far it is.
  private static let stride: Int32 = 4_096

  static func copy(
    _ schema: String, of connection: OpaquePointer, to path: String,
    _ progress: (Int64, Int64) -> Void
  ) throws {
    let target = try Connection(path, flags: SQLITE_OPEN_READWRITE)
    try target.execute("PRAGMA synchronous = EXTRA")
    guard let backup = sqlite3_backup_init(target.handle, "main", connection, schema) else {
      throw SQLiteFailure(target.handle, doing: "copying")
    }
    var status = SQLITE_OK
    while status == SQLITE_OK {
      status = sqlite3_backup_step(backup, stride)
      let whole = Int64(sqlite3_backup_pagecount(backup))
      progress(whole - Int64(sqlite3_backup_remaining(backup)), whole)
    }
    guard sqlite3_backup_finish(backup) == SQLITE_OK, status == SQLITE_DONE else {
      throw SQLiteFailure(target.handle, doing: "copying")
    }
  }
}
