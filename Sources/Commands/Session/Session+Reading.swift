import SQLiteStore
import Workflows

extension Session {
  /// Reads for a statement: the books as they are, or as the journal held them then.
  func reading(
    _ statement: StatementOptions, _ body: (SQLiteBooks) throws -> Void
  ) throws {
    try read(body)
  }
}
