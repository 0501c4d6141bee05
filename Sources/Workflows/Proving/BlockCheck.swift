package import Journal

/// Recomputes the leaves of a block of records from their bytes, by itself: blocks can be read side by side,
/// and make one tree afterwards.
package struct BlockCheck: Sendable {
  /// In records, a power of two: blocks of a tree are its perfect subtrees, but for the last.
  package static let size: Int64 = 4096

  package let first: Int64
  /// Of the tree of the block alone.
  private(set) var edge = TreeEdge()
  /// From the first leaf that is not the hash of its bytes on: the tree as the stored leaves make it.
  private(set) var storedEdge: TreeEdge?
  private(set) var firstWrongLeaf: Int64?
  /// The edges at the sizes whose roots are asked for.
  private(set) var marked: [(size: Int64, edge: TreeEdge)] = []
  private var marks: ArraySlice<Int64>

  /// - Parameter sizes: of the trees whose roots are asked for, in ascending order.
  package init(number: Int64, rootsOf sizes: [Int64]) {
    first = number * Self.size
    marks = sizes[sizes.place(notBelow: first + 1)..<sizes.place(notBelow: first + Self.size + 1)]
  }

  package var isFull: Bool { edge.size == Self.size }
  package var next: Int64 { first + edge.size }

  /// Reads the next record; false where the block is full already. Throws the difference after which nothing
  /// more can be said.
  package mutating func read(
    seq: Int64, line: UnsafeRawBufferPointer, leaf: Hash
  ) throws(Difference) -> Bool {
    if isFull { return false }
    guard seq == next else { throw .ofRecord(next, column: nil, "the record is missing") }
    let computed = Hash.leaf(line)
    if computed != leaf, firstWrongLeaf == nil {
      firstWrongLeaf = seq
      storedEdge = edge
    }
    edge.append(computed)
    storedEdge?.append(leaf)
    if marks.first == next { marked.append((size: marks.removeFirst(), edge: edge)) }
    return true
  }
}
