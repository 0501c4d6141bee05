import GRDB
import GRDBSQLite
import Workflows

/// Another version of this program defines the projections otherwise: they are dropped and made anew
/// from the journal, in one transaction.
enum Rebuilding {
  static func runIfNeeded(
    _ database: Database, _ books: SQLiteBooks, files: Files, progress: (Int64, Int64) -> Void
  ) throws {
    guard try isNeeded(books) else { return }
    let holder = Holder(path: files.holder)
    try database.inTransaction(.immediate) {
      holder.claim(as: "making the tables anew")
      defer { holder.release() }
      // Whoever had the books meanwhile may have done it.
      guard try isNeeded(books) else { return .rollback }
      try ProjectionTables.drop(on: books.connection)
      try SQLiteStore.execute(SchemaFiles.projections, on: books.connection)
      try replay(books, progress)
      try SQLiteStore.execute(
        "UPDATE projection SET schema = '\(SchemaFiles.projectionsHash)'", on: books.connection)
      return .commit
    }
  }

  private static func isNeeded(_ books: SQLiteBooks) throws -> Bool {
    try Settings.read("SELECT schema FROM projection", on: books.connection)
      != SchemaFiles.projectionsHash
  }

  private static func replay(_ books: SQLiteBooks, _ progress: (Int64, Int64) -> Void) throws {
    let size = try books.journalSize()
    var replay = Replay(into: books)
    try books.forEachRecord(from: 0) { _, line, _ in
      try replay.readBack(line)
      if replay.next & 0x3ff == 0 { progress(replay.next, size) }
      return true
    }
    try replay.finish()
    try books.flush()
  }
}
