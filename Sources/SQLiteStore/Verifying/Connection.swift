import GRDBSQLite
import Workflows

/// A connection of its own, beside those that GRDB keeps: for reading books as they lie there, and for
/// temporary ones.
final class Connection {
  let handle: OpaquePointer

  init(_ path: String, flags: Int32) throws {
    var handle: OpaquePointer?
    let status = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard status == SQLITE_OK, let handle else {
      let failure = SQLiteFailure(handle)
      sqlite3_close_v2(handle)
      throw failure
    }
    self.handle = handle
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  func execute(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw SQLiteFailure(handle)
    }
  }

  /// Empty books in a file that nobody else sees and that is gone with the connection: nothing in it
  /// need outlive a crash.
  static func temporary(cacheMebibytes: Int) throws -> Connection {
    let connection = try Connection("", flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    try connection.execute(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA temp_store = MEMORY; PRAGMA main.cache_size = -\(cacheMebibytes * 1024);
      """)
    try SQLiteStore.attachPeople(":memory:", to: connection.handle)
    try SQLiteStore.makeTables(on: connection.handle)
    return connection
  }
}
