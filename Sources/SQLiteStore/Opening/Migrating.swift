import GRDB
import GRDBSQLite
import Workflows

/// Books of an earlier version get the kept tables that came since, in one transaction.
enum Migrating {
  static func runIfNeeded(_ database: Database, _ books: SQLiteBooks) throws {
    guard try version(of: books) < SchemaFiles.booksMigrations.count else { return }
    try database.inTransaction(.immediate) {
      // Whoever had the books meanwhile may have done it.
      let version = try version(of: books)
      for file in SchemaFiles.booksMigrations.dropFirst(version) {
        try SQLiteStore.execute(file.text, on: books.connection)
      }
      try SQLiteStore.execute(
        "PRAGMA main.user_version = \(SchemaFiles.booksMigrations.count)", on: books.connection)
      return .commit
    }
  }

  private static func version(of books: SQLiteBooks) throws -> Int {
    try Settings.read("PRAGMA main.user_version", on: books.connection).flatMap { Int($0) } ?? 0
  }
}
