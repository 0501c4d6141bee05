package import Journal

/// Recomputes every leaf and the root from the records' bytes.
package struct TreeCheck {
  private var edge = TreeEdge()
  /// From the first leaf that is not the hash of its bytes on: the tree as the stored leaves make it.
  private var storedEdge: TreeEdge?
  private var firstWrongLeaf: Int64?

  package init() {}

  package var root: Hash { edge.root }
  package var size: Int64 { edge.size }

  /// Reads the next record. Throws the difference after which nothing more can be said.
  package mutating func read(
    seq: Int64, line: UnsafeRawBufferPointer, leaf: Hash
  ) throws(Difference) {
    guard seq == edge.size else {
      throw .ofRecord(edge.size, column: nil, "the record is missing")
    }
    let computed = Hash.leaf(line)
    if computed != leaf, firstWrongLeaf == nil {
      firstWrongLeaf = seq
      storedEdge = edge
    }
    edge.append(computed)
    storedEdge?.append(leaf)
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
