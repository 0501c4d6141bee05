import GRDB
import GRDBSQLite

extension SQLiteBooks {
  /// Reads both files as they are at one moment. The books are locked before the people file, as a commit
  /// locks them: in the other order a reader and a writer could wait for each other until both give up.
  func reading<Result>(_ database: Database, _ body: () throws -> Result) throws -> Result {
    try database.beginTransaction(.deferred)
    defer { try? database.rollback() }
    _ = try Settings.read("SELECT one FROM main.tree", on: connection)
    return try body()
  }
}
