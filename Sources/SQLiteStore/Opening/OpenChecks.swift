import GRDB
import GRDBSQLite
import Journal
import Workflows

/// What is checked each time books are opened: only what costs the same however large they are.
enum OpenChecks {
  /// Refuses what isn't one of our files before SQLite is asked to open it.
  static func checkMarks(_ files: Files) throws {
    let books = try FileMarks(files.books)
    if books.isEmpty { throw Fault.emptyBooks(files.books) }
    try check(
      books, files.books, is: SQLiteStore.booksApplication,
      version: SchemaFiles.booksMigrations.count)
    guard files.havePeople else { return }
    try check(
      FileMarks(files.people), files.people, is: SQLiteStore.peopleApplication,
      version: SchemaFiles.peopleMigrations.count)
  }

  private static func check(
    _ marks: FileMarks, _ path: String, is application: Int32, version: Int
  ) throws {
    guard marks.isSQLite, marks.application == application else {
      throw Fault.notCaisseBooks(path)
    }
    if marks.userVersion > version { throw Fault.newerBooks(path) }
  }

  static func run(
    _ database: Database, _ books: SQLiteBooks, files: Files, progress: (Int64, Int64) -> Void
  ) throws {
    try requireLastLeaf(database, books, path: files.books)
    try Rebuilding.runIfNeeded(database, books, files: files, progress: progress)
    if books.hasPeople {
      try requireOwnPeople(database, books, files: files)
      try Erasures.finish(database, books)
    }
  }

  /// Another organisation's people file, or one that is ahead of these books, would be written to as if
  /// it were theirs.
  private static func requireOwnPeople(
    _ database: Database, _ books: SQLiteBooks, files: Files
  ) throws {
    do {
      try books.reading(database) {
        try OpeningsCheck.runOnLast(on: books.connection, books.words)
      }
    } catch is Difference {
      throw Fault.peopleOfOtherBooks(files.people)
    }
  }

  /// The last record's stored leaf must be the hash of its bytes, and the edge as long as the journal.
  private static func requireLastLeaf(
    _ database: Database, _ books: SQLiteBooks, path: String
  ) throws {
    try books.reading(database) {
      let size = try books.journalSize()
      var next = max(0, size - 1)
      try books.forEachRecord(from: next) { seq, line, leaf in
        guard seq == next, Hash.leaf(line) == leaf else { throw Fault.damagedBooks(path) }
        next += 1
        return next <= size
      }
      guard next == size else { throw Fault.damagedBooks(path) }
    }
  }
}
