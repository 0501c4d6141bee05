/// A SHA-256 hash: a leaf, a node or a root of the tree, or what stands for a file.
package struct Hash: FixedBytes {
  /// In the order in which they stand in memory, whatever the machine makes of them as numbers.
  private var words: (UInt64, UInt64, UInt64, UInt64)

  package init() {
    words = (0, 0, 0, 0)
  }

  package static func == (left: Hash, right: Hash) -> Bool {
    left.words == right.words
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}

extension Hash: CustomStringConvertible {
  package var description: String { hex }
}
