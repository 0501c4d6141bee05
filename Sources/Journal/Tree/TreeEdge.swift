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
    var node = leaf
    // Each one at the end of the size is a perfect subtree as large as the one that grows here.
    for _ in 0..<(~size).trailingZeroBitCount {
      node = Hash.node(roots.removeLast(), node)
    }
    roots.append(node)
    size += 1
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
