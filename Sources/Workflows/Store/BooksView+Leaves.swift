package import Journal

extension BooksView {
  /// The leaf hash of a record that the journal holds.
  package func leaf(ofRecord seq: Int64) throws -> Hash {
    var leaf: Hash?
    try forEachRecord(from: seq) { found, _, hash in
      if found == seq { leaf = hash }
      return false
    }
    guard let leaf else { throw UnreadableRow(column: "leaf") }
    return leaf
  }
}
