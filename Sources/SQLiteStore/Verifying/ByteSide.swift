import GRDBSQLite
import Journal
import Workflows

/// What can be checked without knowing what records mean: their hashes, the openings, the files' pages.
struct ByteSide: @unchecked Sendable {
  // Its connection is used by whoever calls `check`, and by nobody else meanwhile.
  private let connection: Connection
  private let hasPeople: Bool
  private let words: KnownWords
  let known: KnownCheckpoints

  struct Findings: Sendable {
    let tree: Result<TreeCheck, any Error>
    /// How many openings there are and were, nil without the people file.
    let files: Result<OpeningsCheck.Count?, any Error>
    let signatures: Result<SignatureCount, any Error>
  }

  init(
    _ connection: Connection, hasPeople: Bool, words: KnownWords, known: KnownCheckpoints
  ) {
    self.connection = connection
    self.hasPeople = hasPeople
    self.words = words
    self.known = known
  }

  func check() -> Findings {
    let read = Result { try checkTree() }
    return Findings(
      tree: read.map(\.tree),
      files: read.flatMap { _ in Result { try checkFiles() } },
      signatures: read.flatMap { read in Result { try read.checkpoints.run(known) } })
  }

  /// The records' hashes, the tree beside them, and what is known of it elsewhere.
  func checkTree() throws -> (tree: TreeCheck, checkpoints: CheckpointsCheck) {
    let books = SQLiteBooks(connection: connection.handle, hasPeople: hasPeople)
    var check = TreeCheck()
    var checkpoints = try CheckpointsCheck(books, others: known.sizes)
    do {
      try books.forEachRecord(from: 0) { seq, line, leaf in
        try check.read(seq: seq, line: line, leaf: leaf)
        checkpoints.pass(check)
        return true
      }
    } catch let row as UnreadableRow {
      throw Difference.ofRecord(
        check.size, column: row.column, "it can't be read as what it should be")
    } catch let failure as SQLiteFailure where failure.isDamage {
      throw Difference.ofRecord(check.size, column: nil, "it can't be read: \(failure.words)")
    }
    try check.close(kept: keptEdge(of: books, size: check.size))
    return (check, checkpoints)
  }

  private func keptEdge(of books: SQLiteBooks, size: Int64) throws -> TreeEdge {
    try SingleRow.require(in: "tree", on: connection.handle)
    do { return try books.treeEdge() } catch is UnreadableRow {
      let kept = try Settings.read("SELECT size FROM tree WHERE one = 0", on: connection.handle)
      throw Difference(
        table: "tree", row: "0", column: kept == String(size) ? "edge" : "size",
        "the edge is not one of a tree of that size")
    }
  }

  private func checkFiles() throws -> OpeningsCheck.Count? {
    let openings = hasPeople ? try OpeningsCheck(on: connection.handle, words).run() : nil
    for schema in hasPeople ? ["main", "people"] : ["main"] {
      try FileChecks.run(on: connection.handle, schema: schema)
    }
    return openings
  }
}
