/// What shows that a leaf stands at a place in a tree, to one who has only the tree's root.
package struct InclusionProof: Hashable, Sendable {
  package let index: Int64
  package let size: Int64
  /// From the leaf's sibling to the child of the root.
  package let hashes: [Hash]

  package init(index: Int64, size: Int64, hashes: [Hash]) {
    self.index = index
    self.size = size
    self.hashes = hashes
  }

  package func proves(_ leaf: Hash, isIn root: Hash) -> Bool {
    self.root(above: leaf) == root
  }

  /// The root of the tree that has this leaf here, or nil if the proof has not the form that its
  /// index and size ask for (RFC 9162, section 2.1.3.2).
  package func root(above leaf: Hash) -> Hash? {
    guard index >= 0, index < size else { return nil }
    var (place, last) = (index, size - 1)
    var node = leaf
    for hash in hashes {
      if last == 0 { return nil }
      if place & 1 == 1 || place == last {
        node = Hash.node(hash, node)
        // A node without a sibling moves up as it is.
        let levels = place.trailingZeroBitCount
        (place, last) = (place >> levels, last >> levels)
      } else {
        node = Hash.node(node, hash)
      }
      (place, last) = (place >> 1, last >> 1)
    }
    return last == 0 ? node : nil
  }
}
