import GRDB
import GRDBSQLite
import Glibc
import Workflows

extension SQLiteStore {
  /// Copies the books, and the people file only where that is asked for, to files that aren't there yet:
  /// both as they are at one moment, and durable when this returns. They have their names once they are
  /// whole: what is stopped on the way leaves no file that could be taken for a copy.
  package func copy(
    to copy: Files, withPeople: Bool, progress: (Int64, Int64) -> Void = { _, _ in }
  ) throws {
    let paths = [copy.books] + (withPeople ? [copy.people] : [])
    for path in paths where access(path, F_OK) == 0 { throw Fault.outputExists(path) }
    for path in paths { Partial.remove(of: path) }
    let modes: [mode_t] = [0o644, 0o600]
    let partial = zip(paths, modes).map { (path: Partial.path(of: $0), mode: $1) }
    try Self.removing(try Self.makeFiles(partial)) {
      try inWords(files) {
        try withBooks { database, books in
          // Nobody writes either file while this transaction reads both.
          try database.inTransaction(.deferred) {
            _ = try books.journalSize()
            if withPeople { _ = try books.find(ErasingRow.self, ErasingRow.key) }
            for (schema, file) in zip(["main", "people"], partial) {
              try Copying.copy(schema, of: books.connection, to: file.path, progress)
            }
            return .commit
          }
        }
      }
      // The books last: where they are, the copy is whole.
      for path in paths.reversed() { try Partial.complete(path) }
    }
  }
}

/// Under what name a file is made before it is whole.
private enum Partial {
  static func path(of path: String) -> String { path + ".part" }

  /// What an earlier try left, with the journal that SQLite would play back into the next.
  static func remove(of path: String) {
    for suffix in ["", "-journal"] { unlink(self.path(of: path) + suffix) }
  }

  static func complete(_ path: String) throws {
    guard rename(self.path(of: path), path) == 0 else {
      throw Fault.cannotCreate(path, errno: errno)
    }
  }
}

extension SQLiteBooks {
  /// The people file as it is in this transaction, byte for byte, in memory alone.
  package func withPeopleFile(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    var size: Int64 = 0
    guard hasPeople, let bytes = sqlite3_serialize(try connection, "people", &size, 0) else {
      throw SQLiteFailure(handle, doing: "copying")
    }
    defer { sqlite3_free(bytes) }
    try body(UnsafeRawBufferPointer(start: bytes, count: Int(size)))
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
