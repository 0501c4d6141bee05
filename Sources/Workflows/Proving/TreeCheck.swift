package import Journal

/// The tree that the records' bytes make, put together from its blocks.
package struct TreeCheck: Sendable {
  private var edge = TreeEdge()
  /// From the block on whose leaves are not all the hashes of their bytes: the tree as the stored ones make it.
  private var storedEdge: TreeEdge?
  private var firstWrongLeaf: Int64?
  /// The roots of the trees of some sizes, as far as the tree has grown.
  package private(set) var roots: [Int64: Hash] = [:]

  package init() {}

  package var root: Hash { edge.root }
  package var size: Int64 { edge.size }

  /// Takes the block that begins where the tree ends.
  package mutating func append(_ block: BlockCheck) {
    for (size, inner) in block.marked {
      var tree = edge
      tree.append(inner)
      roots[size] = tree.root
    }
    if let wrong = block.firstWrongLeaf, firstWrongLeaf == nil {
      firstWrongLeaf = wrong
      storedEdge = edge
    }
    storedEdge?.append(block.storedEdge ?? block.edge)
    edge.append(block.edge)
  }

  /// Compares what was read with the edge kept beside the records.
  package func close(kept: TreeEdge) throws(Difference) {
    if let firstWrongLeaf { throw wrongLeaf(firstWrongLeaf, kept: kept) }
    if kept.size > size {
      throw .ofRecord(
        size, column: nil, "the record is missing: the tree was made of \(kept.size) records")
    }
    if kept.size < size {
      throw .ofRecord(
        kept.size, column: nil, "the tree was made of \(kept.size) records, without this one")
    }
    if kept != edge {
      throw Difference(
        table: "tree", row: "0", column: "edge", "the records' hashes make another tree")
    }
  }

  /// The tree tells which of the two was changed, the bytes or the leaf beside them.
  private func wrongLeaf(_ seq: Int64, kept: TreeEdge) -> Difference {
    if kept == edge {
      return .ofRecord(
        seq, column: "leaf", "the leaf was changed: the tree holds the hash of the bytes")
    }
    if kept == storedEdge {
      return .ofRecord(seq, "the bytes were changed: the tree holds the leaf beside them")
    }
    return .ofRecord(seq, "the leaf beside the bytes is not their hash")
  }
}
