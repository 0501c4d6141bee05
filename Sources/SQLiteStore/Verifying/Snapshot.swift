import GRDBSQLite
import Workflows

/// Books as they lie on the disk, seen at one moment by several connections. Nothing is checked and
/// nothing is written, but for what a crash left half done, which SQLite takes back first.
struct Snapshot {
  let connections: [Connection]
  let hasPeople: Bool

  /// Waits for whoever writes, and from then on holds writers off until the connections are closed.
  init(
    _ files: Files, connections count: Int, surroundings: SQLiteStore.Surroundings
  ) throws {
    hasPeople = files.havePeople
    var flags = SQLITE_OPEN_READONLY
    var waited = 0
    while true {
      do {
        connections = try (0..<count).map { _ in
          try Snapshot.connect(files, flags: flags)
        }
        return
      } catch let failure as SQLiteFailure where failure.isInterruptedWrite {
        guard flags == SQLITE_OPEN_READONLY else { throw failure }
        flags = SQLITE_OPEN_READWRITE
      } catch let failure as SQLiteFailure where failure.isBusy {
        // All connections are closed again: a reader that waits for a writer who waits for another
        // reader would wait for ever.
        guard waited < surroundings.patience else { throw failure }
        if waited == 0 { surroundings.waiting(Holder(path: files.holder).words) }
        waited += 1
      }
    }
  }

  private static func connect(_ files: Files, flags: Int32) throws -> Connection {
    let connection = try Connection(files.books, flags: flags)
    sqlite3_busy_timeout(connection.handle, 1_000)
    try connection.execute(
      """
      PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
      PRAGMA temp_store = MEMORY; PRAGMA main.cache_size = -16384;
      """)
    if files.havePeople { try SQLiteStore.attachPeople(files.people, to: connection.handle) }
    try connection.execute("BEGIN; SELECT count(*) FROM main.sqlite_schema")
    if files.havePeople { try connection.execute("SELECT count(*) FROM people.sqlite_schema") }
    return connection
  }
}
