import Dispatch
import Journal
import Synchronization
import Workflows

/// What can be checked without knowing what records mean: their hashes, and what was signed of them.
struct ByteSide: @unchecked Sendable {
  // Each connection is used by one thread at a time.
  private let connections: [Connection]
  private let books: SQLiteBooks
  private let known: KnownCheckpoints

  /// - Parameter connections: as many as there are threads for it.
  init(_ connections: [Connection], known: KnownCheckpoints) {
    self.connections = connections
    self.known = known
    books = SQLiteBooks(connection: connections[0].handle, hasPeople: false)
  }

  /// Reads the records block by block, each connection another one.
  func readTree() throws -> TreeCheck {
    let sizes = try sizes()
    return try grow { number in
      let blocks = Mutex<[Int: Result<BlockCheck, any Error>]>([:])
      DispatchQueue.concurrentPerform(iterations: connections.count) { place in
        let block = Result {
          try check(block: number + Int64(place), rootsOf: sizes, on: connections[place]) { _, _ in
          }
        }
        blocks.withLock { $0[place] = block }
      }
      return blocks.withLock { blocks in connections.indices.map { blocks[$0]! } }
    }
  }

  /// Reads the records one after the other, and gives each that is where it belongs to `body`.
  func readTree(_ body: (Int64, UnsafeRawBufferPointer) -> Void) throws -> TreeCheck {
    let sizes = try sizes()
    return try grow { number in
      [Result { try check(block: number, rootsOf: sizes, on: connections[0], body) }]
    }
  }

  /// Holds the tree against the edge that is kept beside the records.
  func close(_ tree: TreeCheck) throws {
    try tree.close(kept: keptEdge(size: tree.size))
  }

  /// Holds what was signed against the tree.
  func signatures(_ tree: TreeCheck) throws -> SignatureCount {
    try CheckpointsCheck(books, tree).run(known)
  }

  private func sizes() throws -> [Int64] {
    try CheckpointsCheck.sizes(in: books, and: known.sizes)
  }

  /// Grows the tree by the blocks from a number on, until one is not full.
  private func grow(
    _ blocks: (Int64) throws -> [Result<BlockCheck, any Error>]
  ) throws -> TreeCheck {
    var tree = TreeCheck()
    var number: Int64 = 0
    var isWhole = false
    while !isWhole {
      for block in try blocks(number) where !isWhole {
        let block = try block.get()
        tree.append(block)
        isWhole = !block.isFull
        number += 1
      }
    }
    return tree
  }

  private func check(
    block number: Int64, rootsOf sizes: [Int64], on connection: Connection,
    _ body: (Int64, UnsafeRawBufferPointer) -> Void
  ) throws -> BlockCheck {
    let records = try Statement(Statement.records, on: connection.handle)
    var block = BlockCheck(number: number, rootsOf: sizes)
    do {
      try records.forEachRecord(from: block.first) { seq, line, leaf in
        guard try block.read(seq: seq, line: line, leaf: leaf) else { return false }
        body(seq, line)
        return true
      }
    } catch let row as UnreadableRow {
      throw Difference.ofRecord(
        block.next, column: row.column, "it can't be read as what it should be")
    } catch let failure as SQLiteFailure where failure.isDamage {
      throw Difference.ofRecord(block.next, column: nil, "it can't be read: \(failure.words)")
    }
    return block
  }

  private func keptEdge(size: Int64) throws -> TreeEdge {
    try SingleRow.require(in: "tree", on: books.connection)
    do { return try books.treeEdge() } catch is UnreadableRow {
      let kept = try Settings.read("SELECT size FROM tree WHERE one = 0", on: books.connection)
      throw Difference(
        table: "tree", row: "0", column: kept == String(size) ? "edge" : "size",
        "the edge is not one of a tree of that size")
    }
  }
}
