import GRDBSQLite
import Journal
import Workflows

/// What can be checked without knowing what records mean: their hashes, and what was signed of them.
struct ByteSide: @unchecked Sendable {
  // Its connection is used by whoever calls `check`, and by nobody else meanwhile.
  let connection: Connection
  private let hasPeople: Bool
  let known: KnownCheckpoints

  struct Findings: Sendable {
    let tree: Result<TreeCheck, any Error>
    let signatures: Result<SignatureCount, any Error>
  }

  init(_ connection: Connection, hasPeople: Bool, known: KnownCheckpoints) {
    self.connection = connection
    self.hasPeople = hasPeople
    self.known = known
  }

  /// Checks the records and reads them for whoever replays them.
  func check(sendingTo ahead: RecordsAhead) -> Findings {
    let read = Result { try checkTree(sendingTo: ahead) }
    return Findings(
      tree: read.map(\.tree),
      signatures: read.flatMap { read in Result { try read.checkpoints.run(known) } })
  }

  /// The records' hashes, the tree beside them, and what is known of it elsewhere.
  func checkTree(
    sendingTo ahead: RecordsAhead? = nil
  ) throws -> (tree: TreeCheck, checkpoints: CheckpointsCheck) {
    let books = SQLiteBooks(connection: connection.handle, hasPeople: hasPeople)
    var check = TreeCheck()
    var sender = ahead.map(RecordSender.init)
    defer { sender?.end(.cutOff) }
    var checkpoints = try CheckpointsCheck(books, others: known.sizes)
    do {
      try books.forEachRecord(from: 0) { seq, line, leaf in
        try check.read(seq: seq, line: line, leaf: leaf)
        checkpoints.pass(check)
        sender?.read(line)
        return true
      }
    } catch let row as UnreadableRow {
      throw Difference.ofRecord(
        check.size, column: row.column, "it can't be read as what it should be")
    } catch let failure as SQLiteFailure where failure.isDamage {
      throw Difference.ofRecord(check.size, column: nil, "it can't be read: \(failure.words)")
    }
    sender?.end(.whole)
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
}
