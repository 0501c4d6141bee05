import Glibc
import Workflows

/// A change that was left half done when a process was killed or the power failed. SQLite takes it back
/// at the next opening; whether the disk kept its word is then looked at page by page.
enum Interruption {
  static func isSeen(in files: Files) -> Bool {
    let isHalfDone = [files.books, files.people].contains { access($0 + "-journal", F_OK) == 0 }
    return isHalfDone && !Holder(path: files.holder).isHeld
  }

  static func check(_ books: SQLiteBooks) throws {
    for schema in books.hasPeople ? ["main", "people"] : ["main"] {
      do {
        try FileChecks.run(on: books.connection, schema: schema)
      } catch let difference as Difference {
        throw Fault.damagedByInterruption(difference)
      }
    }
  }
}
