import GRDB
import GRDBSQLite
import Glibc
import Journal
import Workflows

/// What is checked each time books are opened: only what costs the same however large they are.
enum OpenChecks {
  /// Refuses a file that isn't an SQLite database before SQLite is asked to open it.
  static func refuseForeignFile(_ path: String) throws {
    guard let file = fopen(path, "rb") else { throw Fault.cannotRead(path, errno: errno) }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 16)
    let count = fread(&header, 1, 16, file)
    guard count == 0 || header.elementsEqual("SQLite format 3\0".utf8) else {
      throw Fault.notCaisseBooks(path)
    }
  }

  static func run(_ database: Database, _ books: SQLiteBooks, files: Files) throws {
    try refuseOtherProgram(
      books.connection, schema: "main", is: SQLiteStore.booksApplication, path: files.books)
    try refuseNewer(
      books.connection, schema: "main", known: SchemaFiles.booksMigrations.count, path: files.books)
    if books.hasPeople {
      try refuseOtherProgram(
        books.connection, schema: "people", is: SQLiteStore.peopleApplication, path: files.people)
      try refuseNewer(
        books.connection, schema: "people", known: SchemaFiles.peopleMigrations.count,
        path: files.people)
    }
    try requireLastLeaf(books, path: files.books)
    try rebuildProjections(database, books)
    if books.hasPeople { try Erasures.finish(database, books) }
  }

  private static func refuseOtherProgram(
    _ connection: OpaquePointer, schema: String, is application: Int32, path: String
  ) throws {
    let found = try Settings.read("PRAGMA \(schema).application_id", on: connection)
    guard found == String(application) else { throw Fault.notCaisseBooks(path) }
  }

  private static func refuseNewer(
    _ connection: OpaquePointer, schema: String, known: Int, path: String
  ) throws {
    let found = try Settings.read("PRAGMA \(schema).user_version", on: connection)
    guard let found, let version = Int(found), version <= known else {
      throw Fault.newerBooks(path)
    }
  }

  /// The last record's stored leaf must be the hash of its bytes, and the edge as long as the journal.
  private static func requireLastLeaf(_ books: SQLiteBooks, path: String) throws {
    let size = try books.journalSize()
    guard size > 0 else { return }
    var found = false
    try books.forEachRecord(from: size - 1) { seq, line, leaf in
      guard seq == size - 1, Hash.leaf(line) == leaf else { return false }
      found = true
      return true
    }
    guard found else { throw Fault.damagedBooks(path) }
  }

  /// Another program version defines the projections otherwise: they are dropped and rebuilt from the
  /// journal in one transaction.
  private static func rebuildProjections(_ database: Database, _ books: SQLiteBooks) throws {
    let kept = try Settings.read("SELECT schema FROM projection", on: books.connection)
    guard kept != SchemaFiles.projectionsHash else { return }
    try database.inTransaction(.immediate) {
      try ProjectionTables.drop(on: books.connection)
      try SQLiteStore.execute(SchemaFiles.projections, on: books.connection)
      try rebuild(books)
      try SQLiteStore.execute(
        "UPDATE projection SET schema = '\(SchemaFiles.projectionsHash)'", on: books.connection)
      return .commit
    }
  }

  private static func rebuild(_ books: SQLiteBooks) throws {
    var replay = Replay(into: books)
    try books.forEachRecord(from: 0) { _, line, _ in
      try replay.read(line)
      return true
    }
    try books.flushBalances()
  }
}
