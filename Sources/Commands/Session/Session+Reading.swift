import SQLiteStore
import Workflows

extension Session {
  /// Reads for a statement: the books as they are, or as the journal held them then.
  func reading(
    _ statement: StatementOptions, _ body: (SQLiteBooks) throws -> Void
  ) throws {
    try reading(statement.knownAt, body)
  }

  /// The books as they are, or as the journal held them then.
  func reading(_ moment: KnownAt?, _ body: (SQLiteBooks) throws -> Void) throws {
    guard let moment else { return try read(body) }
    let progress = CountedProgress(console, "reading the journal back")
    let then = try store.asKnown(at: moment, progress: progress.show)
    progress.finish()
    try then.read(body)
  }
}
