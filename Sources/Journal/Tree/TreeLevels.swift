/// All nodes of a small tree, level by level, so that each proof in it is only looked up.
package struct TreeLevels: Sendable {
  /// From the leaves to the root. A node without a sibling stands in the next level as it is.
  private var levels: [[Hash]]

  package init(_ leaves: [Hash]) {
    levels = [leaves]
    while let below = levels.last, below.count > 1 {
      levels.append(
        stride(from: 0, to: below.count, by: 2).map { left in
          left + 1 < below.count ? Hash.node(below[left], below[left + 1]) : below[left]
        })
    }
  }

  package var root: Hash { levels.last?.first ?? Hash.emptyTree }

  /// From the leaf's sibling to the child of the root.
  package func path(to index: Int) -> [Hash] {
    var place = index
    return levels.dropLast().compactMap { level in
      defer { place >>= 1 }
      let sibling = place ^ 1
      return sibling < level.count ? level[sibling] : nil
    }
  }
}
