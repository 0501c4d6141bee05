import GRDBSQLite
import Journal
import TestSupport
import Testing
import Workflows

@testable import SQLiteStore

/// Records that are read in blocks, by one connection or by two at once.
struct ByteSideTests {
  private static let count = 3 * BlockCheck.size + 5
  private let folder = Result { try TestFolder() }

  private var path: String { get throws { try folder.get().files.books } }

  private func connect(_ flags: Int32 = SQLITE_OPEN_READONLY) throws -> Connection {
    try Connection(try path, flags: flags)
  }

  /// Keeps records that say nothing, which is all that their bytes need to.
  private func fill() throws -> Connection {
    let connection = try connect(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    try SQLiteStore.attachPeople(":memory:", to: connection.handle)
    try SQLiteStore.makeTables(on: connection.handle)
    try connection.execute("BEGIN")
    let books = SQLiteBooks(connection: connection.handle, hasPeople: false)
    var edge = TreeEdge()
    for seq in 0..<Self.count {
      let line = Array("record \(seq)".utf8)
      let leaf = Hash.leaf(line)
      edge.append(leaf)
      try line.withUnsafeBytes { try books.append(seq: seq, line: $0, leaf: leaf) }
    }
    try books.keep(edge: edge)
    try books.flush()
    try connection.execute("COMMIT")
    return connection
  }

  private func tree(connections: Int) throws -> TreeCheck {
    let bytes = ByteSide(
      try (0..<connections).map { _ in try connect() },
      known: KnownCheckpoints(elsewhere: [], besideKey: nil))
    let tree = try bytes.readTree()
    try bytes.close(tree)
    return tree
  }

  @Test func `two connections make the tree that one makes, and the books keep`() throws {
    let connection = try fill()
    let kept = try SQLiteBooks(connection: connection.handle, hasPeople: false).treeEdge()
    for connections in 1...3 {
      let tree = try tree(connections: connections)
      #expect(tree.size == Self.count)
      #expect(tree.root == kept.root, "\(connections) connections")
    }
  }

  @Test func `of what is wrong in several blocks the first is named`() throws {
    let connection = try fill()
    try connection.execute("DROP TRIGGER record_is_never_deleted")
    try connection.execute(
      "DELETE FROM record WHERE seq IN (\(BlockCheck.size + 3), \(2 * BlockCheck.size))")
    for connections in 1...3 {
      let found = #expect(throws: Difference.self) { try tree(connections: connections) }
      #expect(found?.record == BlockCheck.size + 3, "\(connections) connections")
    }
  }
}
