package import Journal
import Workflows

/// Books that are read as they lie there, and not written: their journal, for whoever follows it.
package struct BooksOfOthers: ForeignJournal {
  private let connection: Connection
  private let files: Files

  /// Waits for whoever writes in them, and holds writers off as long as it is read.
  package init(_ files: Files, surroundings: SQLiteStore.Surroundings) throws {
    self.files = files
    try OpenChecks.checkMarks(files)
    connection = try inWords(files) {
      try Snapshot(files, connections: 1, surroundings: surroundings).connections[0]
    }
  }

  package func forEachLine(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try inWords(files) { try connection.forEachRecord(body) }
  }

  /// Those that are kept, and what the log signed last, which is kept with the next change only.
  package func checkpoints() throws -> [SignedCheckpoint] {
    try inWords(files) {
      let books = SQLiteBooks(connection: connection.handle, hasPeople: false)
      var all: [SignedCheckpoint] = []
      try Checkpoints.forEach(in: books) { all.append($0) }
      let size = try books.journalSize()
      if let last = files.logKey.lastSigned, last.checkpoint.size == size,
        last.checkpoint.size > all.last?.checkpoint.size ?? 0
      {
        all.append(last)
      }
      return all
    }
  }
}

extension Connection {
  /// The lines of all records. A page that can't be read ends them as damage, not as the reader's error.
  fileprivate func forEachRecord(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let select = try Statement("SELECT line FROM record ORDER BY seq", on: handle)
    while try select.step() { try body(select.rawBytes(0)) }
  }
}
