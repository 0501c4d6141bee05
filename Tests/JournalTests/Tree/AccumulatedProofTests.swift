import Journal
import TestSupport
import Testing

/// One hash over every root and proof of every tree of up to 130 leaves: no proof can be wrong.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct AccumulatedProofTests {
  private let leaves = (0..<130).map { Hash.leaf([UInt8($0)]) }

  @Test func `all hashes and inclusion proofs of subtrees are the published ones`() throws {
    let tree = Tree(leaves)
    var (roots, proofs) = (RunningHash(), RunningHash())
    for end in 0...130 as ClosedRange<Int64> {
      for start in 0...end where isSubtree(start..<end) {
        roots.update("[\(start), \(end)) \(tree.root(of: start..<end).hex)\n")
        for index in start..<end {
          let path = tree.path(to: index, in: start..<end)
          proofs.update((["\(index) [\(start), \(end))"] + path.map(\.hex)).line)
        }
      }
    }
    let published = try vectors().published
    #expect(roots.hash.hex == published["subtree_hash"])
    #expect(proofs.hash.hex == published["subtree_inclusion"])
  }

  @Test func `all roots and proofs of whole trees are those of an independent program`() throws {
    let tree = Tree(leaves)
    var (roots, inclusion, consistency) = (RunningHash(), RunningHash(), RunningHash())
    for size in 0...130 as ClosedRange<Int64> {
      roots.update("\(size) \(tree.root(of: 0..<size).hex)\n")
      for index in 0..<size {
        let proof = tree.inclusion(of: index, inFirst: size)
        inclusion.update((["\(index) \(size)"] + proof.hashes.map(\.hex)).line)
        let extending = tree.consistency(from: index + 1, to: size)
        consistency.update((["\(index + 1) \(size)"] + extending.hashes.map(\.hex)).line)
      }
    }
    let ours = try vectors().ours
    let found = [roots, inclusion, consistency].map { $0.hash.hex }
    for (name, hash) in zip(["roots", "inclusion", "consistency"], found) {
      #expect(ours.first { $0.key.hasPrefix(name) }?.value == hash, "\(name)")
    }
  }

  /// A subtree begins at a multiple of the power of two that holds it; an empty one is allowed.
  private func isSubtree(_ range: Range<Int64>) -> Bool {
    var width: Int64 = 1
    while width < range.count { width *= 2 }
    return range.lowerBound.isMultiple(of: width)
  }

  private func vectors() throws -> Vectors {
    try SharedFixtures.decode("vectors/accumulated-130.json")
  }

  private struct Vectors: Decodable {
    let published: [String: String]
    let ours: [String: String]

    enum CodingKeys: String, CodingKey {
      case published
      case ours = "ours_same_leaves_whole_trees_only"
    }
  }
}

extension [String] {
  fileprivate var line: String {
    joined(separator: " ") + "\n"
  }
}
