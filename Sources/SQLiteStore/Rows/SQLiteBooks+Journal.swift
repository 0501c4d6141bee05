package import Journal
import Workflows

extension SQLiteBooks {
  package func append(seq: Int64, line: UnsafeRawBufferPointer, leaf: Hash) throws {
    restingGuards?.records += 1
    let write = { (record: inout PageOfRows) in
      record.integer(seq)
      record.bytes(raw: line)
      record.hash(leaf)
    }
    if try pending.add(to: .record, write) { return }
    try pending.add(recordInsert.get(), write)
  }

  package func keep(edge: TreeEdge) throws {
    let update = try statement("UPDATE tree SET size = ?, edge = ? WHERE one = 0")
    update.integer(edge.size)
    update.bytes(edge.bytes)
    try update.run()
  }

  package func journalSize() throws -> Int64 {
    try treeEdge().size
  }

  package func leaf(ofRecord seq: Int64) throws -> Hash {
    let select = try statement("SELECT leaf FROM record WHERE seq = ?")
    select.integer(seq)
    defer { select.reset() }
    guard try select.step() else { throw UnreadableRow(column: "leaf") }
    return try select.hash()
  }

  package func lastInstant() throws -> Instant? {
    let size = try journalSize()
    var instant: Instant?
    if size > 0 {
      try forEachRecord(from: size - 1) { _, line, _ in
        instant = try RecordLine(line).envelope.at
        return true
      }
    }
    return instant
  }

  package func treeEdge() throws -> TreeEdge {
    let select = try statement("SELECT size, edge FROM tree WHERE one = 0")
    guard try select.step() else { throw UnreadableRow(column: "tree") }
    defer { select.reset() }
    let size = try select.integer()
    guard let edge = TreeEdge(size: size, bytes: try select.bytes()) else {
      throw UnreadableRow(column: "edge")
    }
    return edge
  }

  package func forEachRecord(
    from first: Int64, _ body: (Int64, UnsafeRawBufferPointer, Hash) throws -> Bool
  ) throws {
    try prepare(Statement.records).forEachRecord(from: first, body)
  }
}

extension Statement {
  static let records = "SELECT seq, leaf, line FROM record WHERE seq >= ? ORDER BY seq"

  /// Of a select of records: gives each to `body`, until that has enough.
  func forEachRecord(
    from first: Int64, _ body: (Int64, UnsafeRawBufferPointer, Hash) throws -> Bool
  ) throws {
    integer(first)
    while try step() {
      let seq = try integer()
      let leaf = try hash()
      guard try body(seq, rawBytes(2), leaf) else { return }
    }
  }
}
