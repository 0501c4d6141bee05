import Journal
import Testing

struct TreeOutlineTests {
  private static func leaves(_ count: Int) -> [Hash] {
    (0..<count).map { Hash.leaf(Array("\($0)".utf8)) }
  }

  @Test(arguments: [1, 2, 3, 7, 8, 1023, 1024, 1025, 2047, 2048, 2049, 3072, 5000])
  func `proofs of an outline are those of the whole tree`(count: Int) {
    let leaves = Self.leaves(count)
    var outline = TreeOutline()
    for leaf in leaves { outline.append(leaf) }
    let finished = outline.finished()
    let tree = Tree(leaves)
    #expect(finished.root == tree.root())
    for index in Set([0, 1, count / 2, count - 2, count - 1]) where index >= 0 && index < count {
      let block = finished.block(of: Int64(index))
      let levels = TreeLevels(Array(leaves[Int(block.lowerBound)..<Int(block.upperBound)]))
      let proof = finished.inclusion(of: Int64(index), among: levels)
      #expect(proof == tree.inclusion(of: Int64(index)))
      #expect(proof.proves(leaves[index], isIn: finished.root))
    }
  }

  @Test func `all paths of all small trees are those of RFC 6962`() {
    for count in 1...40 {
      let leaves = Self.leaves(count)
      let (levels, tree) = (TreeLevels(leaves), Tree(leaves))
      #expect(levels.root == tree.root())
      for index in 0..<count {
        #expect(levels.path(to: index) == tree.inclusion(of: Int64(index)).hashes)
      }
    }
  }
}
