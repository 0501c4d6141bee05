/// The right edge of a growing tree: the roots of its perfect subtrees, largest first, at most 63.
///
/// It is all that an append or a root needs, and it is kept beside the records.
package struct TreeEdge: Hashable, Sendable {
  package private(set) var size: Int64 = 0
  private var roots: [Hash] = []

  package init() {}

  /// The bytes that `bytes` gave for this size; nil where they can't be such an edge.
  package init?(size: Int64, bytes: [UInt8]) {
    guard size >= 0, bytes.count == size.nonzeroBitCount * Hash.count else { return nil }
    self.size = size
    for start in stride(from: 0, to: bytes.count, by: Hash.count) {
      roots.append(Hash(bytes: bytes[start..<start + Hash.count])!)
    }
  }

  package mutating func append(_ leaf: Hash) {
    append(leaf, leaves: 1)
  }

  /// Appends the leaves of another tree, which was grown by itself. They must begin where perfect subtrees
  /// as large as its largest begin: at a multiple of a power of two that isn't smaller than its size.
  package mutating func append(_ tree: TreeEdge) {
    var rest = tree.size
    for root in tree.roots {
      let leaves = Int64(1) << (63 - Int64(rest.leadingZeroBitCount))
      append(root, leaves: leaves)
      rest -= leaves
    }
  }

  /// Appends a perfect subtree of that many leaves, a power of two.
  private mutating func append(_ root: Hash, leaves: Int64) {
    precondition(size & (leaves - 1) == 0, "no perfect subtree of that size begins here")
    var node = root
    // Each one at the end of the size is a perfect subtree as large as the one that grows here.
    for _ in 0..<(~(size / leaves)).trailingZeroBitCount {
      node = Hash.node(roots.removeLast(), node)
    }
    roots.append(node)
    size += leaves
  }

  package var root: Hash {
    guard var root = roots.last else { return Hash.emptyTree }
    for left in roots.dropLast().reversed() { root = Hash.node(left, root) }
    return root
  }

  package var bytes: [UInt8] {
    roots.flatMap(\.bytes)
  }
}
