package import Journal

extension BooksView {
  /// The exact bytes of a record that the journal holds.
  package func line(ofRecord seq: Int64) throws -> [UInt8] {
    var bytes: [UInt8]?
    try forEachRecord(from: seq) { found, line, _ in
      if found == seq { bytes = Array(line) }
      return false
    }
    guard let bytes else { throw UnreadableRow(column: "line") }
    return bytes
  }

  /// The root of the tree over the first records.
  package func root(ofFirst size: Int64) throws -> Hash {
    let edge = try treeEdge()
    if edge.size == size { return edge.root }
    var earlier = TreeEdge()
    try forEachRecord(from: 0) { seq, _, leaf in
      guard seq < size else { return false }
      earlier.append(leaf)
      return true
    }
    return earlier.root
  }
}
