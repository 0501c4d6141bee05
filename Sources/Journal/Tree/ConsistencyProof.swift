/// What shows that a tree extends an older one, to one who has only the two roots.
package struct ConsistencyProof: Hashable, Sendable {
  package let oldSize: Int64
  package let newSize: Int64
  package let hashes: [Hash]

  package init(oldSize: Int64, newSize: Int64, hashes: [Hash]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.hashes = hashes
  }

  /// Whether nothing need be proved: every tree extends the empty one, if that is what it was.
  package static func isNeedless(oldSize: Int64, oldRoot: Hash) -> Bool {
    oldSize == 0 && oldRoot == Hash.emptyTree
  }

  /// RFC 9162, section 2.1.4.2. Nothing is proved from size 0, where a root says nothing.
  package func proves(_ oldRoot: Hash, isExtendedBy newRoot: Hash) -> Bool {
    guard oldSize > 0, oldSize <= newSize else { return false }
    if oldSize == newSize { return hashes.isEmpty && oldRoot == newRoot }
    // Where the old tree is perfect, its root is the first hash and isn't repeated.
    var rest = hashes[...]
    guard let first = oldSize.nonzeroBitCount == 1 ? oldRoot : rest.popFirst() else { return false }
    return climb(from: first, over: rest).map { $0 == (oldRoot, newRoot) } ?? false
  }

  private func climb(from first: Hash, over hashes: ArraySlice<Hash>) -> (old: Hash, new: Hash)? {
    let levels = oldSize.trailingZeroBitCount
    var (place, last) = ((oldSize - 1) >> levels, (newSize - 1) >> levels)
    var (old, new) = (first, first)
    for hash in hashes {
      if last == 0 { return nil }
      if place & 1 == 1 || place == last {
        (old, new) = (Hash.node(hash, old), Hash.node(hash, new))
        let levels = place.trailingZeroBitCount
        (place, last) = (place >> levels, last >> levels)
      } else {
        new = Hash.node(new, hash)
      }
      (place, last) = (place >> 1, last >> 1)
    }
    return last == 0 ? (old, new) : nil
  }
}
