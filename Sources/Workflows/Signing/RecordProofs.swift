package import Journal

/// Proofs of records in the tree of one checkpoint. However many there are, the leaves are read twice.
package struct RecordProofs<View: BooksView> {
  private let view: View
  private let checkpoint: SignedCheckpoint
  private let tree: TreeOutline.Finished

  package init(of checkpoint: SignedCheckpoint, in view: View) throws {
    self.view = view
    self.checkpoint = checkpoint
    let size = checkpoint.checkpoint.size
    var outline = TreeOutline()
    try view.forEachRecord(from: 0) { seq, _, leaf in
      guard seq < size else { return false }
      outline.append(leaf)
      return true
    }
    tree = outline.finished()
    guard tree.root == checkpoint.checkpoint.root else { throw UnreadableRow(column: "leaf") }
  }

  /// Calls `body` with the proof of each record, in the order of the journal.
  package func forEach(
    of records: some Sequence<Int64>, _ body: (RecordProof) throws -> Void
  ) throws {
    var waiting = Set(records).sorted()[...]
    while let first = waiting.first {
      guard first >= 0, first < tree.size else {
        throw Fault.recordNotYet(first, size: tree.size)
      }
      let block = tree.block(of: first)
      let wanted = waiting.prefix { $0 < block.upperBound }
      waiting = waiting.dropFirst(wanted.count)
      try prove(wanted, in: block, body)
    }
  }

  package func proof(of record: Int64) throws -> RecordProof {
    var proof: RecordProof?
    try forEach(of: [record]) { proof = $0 }
    return proof!
  }

  private func prove(
    _ records: ArraySlice<Int64>, in block: Range<Int64>, _ body: (RecordProof) throws -> Void
  ) throws {
    var leaves: [Hash] = []
    var lines: [(record: Int64, line: [UInt8])] = []
    var waiting = records
    try view.forEachRecord(from: block.lowerBound) { seq, line, leaf in
      guard seq < block.upperBound else { return false }
      leaves.append(leaf)
      if waiting.first == seq {
        waiting.removeFirst()
        lines.append((seq, Array(line)))
      }
      return true
    }
    let levels = TreeLevels(leaves)
    for (record, line) in lines {
      let proof = RecordProof(
        line: line, inclusion: tree.inclusion(of: record, among: levels), checkpoint: checkpoint)
      guard proof.holds else { throw UnreadableRow(column: "leaf") }
      try body(proof)
    }
  }
}
