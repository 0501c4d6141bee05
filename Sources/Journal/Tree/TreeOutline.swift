/// A tree of any size, known by the roots of its blocks of leaves. With the leaves of one block at hand each
/// proof in that block is looked up: many proofs cost one more reading of the leaves, and not one each.
package struct TreeOutline {
  /// A power of two: such blocks are whole subtrees, and so is what is left at the end.
  package static let block: Int64 = 1024

  package private(set) var size: Int64 = 0
  private var roots: [Hash] = []
  private var open = TreeEdge()

  package init() {}

  /// Adds the next leaf.
  package mutating func append(_ leaf: Hash) {
    open.append(leaf)
    size += 1
    if open.size == Self.block { close() }
  }

  private mutating func close() {
    roots.append(open.root)
    open = TreeEdge()
  }

  /// What proofs are looked up in, once all leaves were added.
  package consuming func finished() -> Finished {
    if open.size > 0 { close() }
    return Finished(size: size, blocks: TreeLevels(roots))
  }

  package struct Finished: Sendable {
    package let size: Int64
    fileprivate let blocks: TreeLevels

    package var root: Hash { blocks.root }

    /// The leaves among which a record's proof begins.
    package func block(of index: Int64) -> Range<Int64> {
      let start = index / TreeOutline.block * TreeOutline.block
      return start..<min(start + TreeOutline.block, size)
    }

    /// - Parameter leaves: those of the record's block.
    package func inclusion(of index: Int64, among leaves: TreeLevels) -> InclusionProof {
      let (block, place) = index.quotientAndRemainder(dividingBy: TreeOutline.block)
      return InclusionProof(
        index: index, size: size,
        hashes: leaves.path(to: Int(place)) + blocks.path(to: Int(block)))
    }
  }
}
