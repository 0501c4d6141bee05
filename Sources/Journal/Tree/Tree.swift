/// A tree over leaves that stand elsewhere, for roots and proofs (RFC 6962, section 2.1).
///
/// There is no table of inner nodes: a proof reads each leaf once.
package struct Tree<Failure: Error> {
  package let size: Int64
  private let leaf: (Int64) throws(Failure) -> Hash

  package init(size: Int64, leaf: @escaping (Int64) throws(Failure) -> Hash) {
    self.size = size
    self.leaf = leaf
  }

  package func root() throws(Failure) -> Hash {
    try root(of: 0..<size)
  }

  /// The root of a tree of these leaves alone.
  package func root(of range: Range<Int64>) throws(Failure) -> Hash {
    var edge = TreeEdge()
    for index in range { edge.append(try leaf(index)) }
    return edge.root
  }

  /// The proof that the leaf stands in the tree of the first `size` leaves.
  package func inclusion(
    of index: Int64, inFirst size: Int64? = nil
  ) throws(Failure) -> InclusionProof {
    let size = size ?? self.size
    precondition((0..<size).contains(index) && size <= self.size, "no such leaf in that tree")
    return InclusionProof(index: index, size: size, hashes: try path(to: index, in: 0..<size))
  }

  /// From the leaf's sibling to the child of the range's root.
  package func path(to index: Int64, in range: Range<Int64>) throws(Failure) -> [Hash] {
    guard range.count > 1 else { return [] }
    let (left, right) = split(range)
    return left.contains(index)
      ? try path(to: index, in: left) + [root(of: right)]
      : try path(to: index, in: right) + [root(of: left)]
  }

  /// The proof that the tree of the first `new` leaves extends that of the first `old`, which must
  /// not be empty: an empty tree is extended by every other, and needs no proof.
  package func consistency(
    from old: Int64, to new: Int64? = nil
  ) throws(Failure) -> ConsistencyProof {
    let new = new ?? size
    precondition(0 < old && old <= new && new <= size, "no proof leads from that tree to this")
    let hashes = try consistency(of: old, with: 0..<new, isKnown: true)
    return ConsistencyProof(oldSize: old, newSize: new, hashes: hashes)
  }

  /// SUBPROOF of RFC 6962, section 2.1.2; `isKnown` while the verifier has the range's root.
  private func consistency(
    of end: Int64, with range: Range<Int64>, isKnown: Bool
  ) throws(Failure) -> [Hash] {
    if end == range.upperBound { return isKnown ? [] : [try root(of: range)] }
    let (left, right) = split(range)
    if end <= left.upperBound {
      return try consistency(of: end, with: left, isKnown: isKnown) + [root(of: right)]
    }
    return try consistency(of: end, with: right, isKnown: false) + [root(of: left)]
  }

  /// At the largest power of two that is smaller than the range.
  private func split(_ range: Range<Int64>) -> (left: Range<Int64>, right: Range<Int64>) {
    let last = range.upperBound - range.lowerBound - 1
    let middle = range.lowerBound + 1 << (63 - Int64(last.leadingZeroBitCount))
    return (range.lowerBound..<middle, middle..<range.upperBound)
  }
}

extension Tree where Failure == Never {
  package init(_ leaves: [Hash]) {
    self.init(size: Int64(leaves.count)) { leaves[Int($0)] }
  }
}
