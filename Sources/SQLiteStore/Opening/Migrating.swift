import GRDB
import GRDBSQLite
import Workflows

/// Files of an earlier version get the kept tables that came since, in one transaction.
enum Migrating {
  static func runIfNeeded(_ database: Database, _ books: SQLiteBooks) throws {
    let late = try migrations(books).filter { try $0.isLate(books) }
    guard !late.isEmpty else { return }
    try database.inTransaction(.immediate) {
      // Whoever had the books meanwhile may have done it.
      for migrations in late { try migrations.run(books) }
      return .commit
    }
  }

  private static func migrations(_ books: SQLiteBooks) -> [Migrations] {
    [Migrations(schema: "main", files: SchemaFiles.booksMigrations)]
      + (books.hasPeople ? [Migrations(schema: "people", files: SchemaFiles.peopleMigrations)] : [])
  }

  /// What has become of one of the two files.
  private struct Migrations {
    let schema: String
    let files: [SchemaFiles.File]

    func isLate(_ books: SQLiteBooks) throws -> Bool { try version(of: books) < files.count }

    func run(_ books: SQLiteBooks) throws {
      for file in files.dropFirst(try version(of: books)) {
        try SQLiteStore.execute(file.text, on: books.connection)
      }
      try SQLiteStore.execute(
        "PRAGMA \(schema).user_version = \(files.count)", on: books.connection)
    }

    private func version(of books: SQLiteBooks) throws -> Int {
      try Settings.read("PRAGMA \(schema).user_version", on: books.connection)
        .flatMap { Int($0) } ?? 0
    }
  }
}
