import Journal
import Testing

@Suite struct TreeTests {
  private let leaves = (0..<70).map { Hash.leaf([UInt8($0), 7]) }

  /// RFC 6962, section 2.1, as it is written.
  private func root(_ leaves: ArraySlice<Hash>) -> Hash {
    if leaves.isEmpty { return Hash.emptyTree }
    if leaves.count == 1 { return leaves.first! }
    var middle = 1
    while middle * 2 < leaves.count { middle *= 2 }
    return Hash.node(root(leaves.prefix(middle)), root(leaves.dropFirst(middle)))
  }

  @Test func `the edge has the root of the definition at each size, and survives being kept`() {
    var edge = TreeEdge()
    for (size, leaf) in leaves.enumerated() {
      #expect(edge.root == root(leaves.prefix(size)))
      #expect(edge.size == Int64(size))
      #expect(TreeEdge(size: edge.size, bytes: edge.bytes) == edge)
      edge.append(leaf)
    }
  }

  @Test(arguments: [1, 2, 4, 8, 16, 32, 64])
  func `trees that were grown block by block make the tree of all leaves`(block: Int) {
    for size in 0...leaves.count {
      var whole = TreeEdge()
      var ofBlocks = TreeEdge()
      for start in stride(from: 0, to: size, by: block) {
        var inner = TreeEdge()
        for leaf in leaves[start..<min(start + block, size)] { inner.append(leaf) }
        ofBlocks.append(inner)
      }
      for leaf in leaves.prefix(size) { whole.append(leaf) }
      #expect(ofBlocks == whole, "\(size) leaves")
    }
  }

  @Test func `an edge is not read from bytes of another size`() {
    var edge = TreeEdge()
    for leaf in leaves.prefix(3) { edge.append(leaf) }
    #expect(TreeEdge(size: 2, bytes: edge.bytes) == nil)
    #expect(TreeEdge(size: 3, bytes: edge.bytes.dropLast()) == nil)
    #expect(TreeEdge(size: -1, bytes: [UInt8](repeating: 0, count: 64 * 32)) == nil)
    #expect(TreeEdge(size: 5, bytes: edge.bytes) != nil)
  }

  @Test func `each inclusion proof proves its leaf at its place, and no other`() {
    let tree = Tree(leaves)
    for size in 1...Int64(leaves.count) {
      let root = root(leaves.prefix(Int(size)))
      let wrong = (0..<size).filter { index in
        let proof = tree.inclusion(of: index, inFirst: size)
        let leaf = leaves[Int(index)]
        let elsewhere = InclusionProof(
          index: (index + 1) % size, size: size, hashes: proof.hashes)
        return !proof.proves(leaf, isIn: root) || proof.proves(Hash.emptyTree, isIn: root)
          || proof.proves(leaf, isIn: leaf) != (size == 1)
          || elsewhere.proves(leaf, isIn: root) != (size == 1)
      }
      #expect(wrong.isEmpty, "size \(size)")
    }
  }

  @Test func `each consistency proof proves its two roots, and no others`() {
    let tree = Tree(leaves)
    let roots = (0...leaves.count).map { root(leaves.prefix($0)) }
    for new in 1...leaves.count {
      let wrong = (1...new).filter { old in
        let proof = tree.consistency(from: Int64(old), to: Int64(new))
        return !proof.proves(roots[old], isExtendedBy: roots[new])
          || proof.proves(roots[old - 1], isExtendedBy: roots[new])
          || proof.proves(roots[old], isExtendedBy: roots[new - 1])
      }
      #expect(wrong.isEmpty, "size \(new)")
    }
  }

  @Test func `a proof with one bit changed, a hash more or a hash less proves nothing`() {
    let tree = Tree(leaves)
    for size in 1...33 as ClosedRange<Int64> {
      let root = root(leaves.prefix(Int(size)))
      for index in 0..<size {
        let inclusion = tree.inclusion(of: index, inFirst: size)
        let consistency = tree.consistency(from: index + 1, to: size)
        let old = self.root(leaves.prefix(Int(index) + 1))
        let accepted =
          changed(inclusion.hashes).count {
            InclusionProof(index: index, size: size, hashes: $0)
              .proves(leaves[Int(index)], isIn: root)
          }
          + changed(consistency.hashes).count {
            ConsistencyProof(oldSize: index + 1, newSize: size, hashes: $0)
              .proves(old, isExtendedBy: root)
          }
        #expect(accepted == 0, "leaf \(index) of \(size)")
      }
    }
  }

  @Test func `a hash beyond the root doesn't make a larger tree of a given size`() {
    let above = Hash.leaf([9])
    let inclusion = InclusionProof(index: 0, size: 1, hashes: [above])
    #expect(!inclusion.proves(leaves[0], isIn: Hash.node(above, leaves[0])))
    let proof = Tree(leaves).consistency(from: 3, to: 4)
    let longer = ConsistencyProof(oldSize: 3, newSize: 4, hashes: proof.hashes + [above])
    let (old, new) = (root(leaves.prefix(3)), root(leaves.prefix(4)))
    #expect(proof.proves(old, isExtendedBy: new))
    #expect(!longer.proves(Hash.node(above, old), isExtendedBy: Hash.node(above, new)))
  }

  @Test func `nothing is proved from the empty tree, whose root needs no proof`() {
    let root = root(leaves[...])
    let proof = ConsistencyProof(oldSize: 0, newSize: 70, hashes: [])
    #expect(!proof.proves(Hash.emptyTree, isExtendedBy: root))
    #expect(ConsistencyProof.isNeedless(oldSize: 0, oldRoot: Hash.emptyTree))
    #expect(!ConsistencyProof.isNeedless(oldSize: 0, oldRoot: root))
    #expect(!ConsistencyProof.isNeedless(oldSize: 1, oldRoot: Hash.emptyTree))
  }

  private func changed(_ hashes: [Hash]) -> [[Hash]] {
    let flipped = hashes.indices.map { index in
      var bytes = hashes[index].bytes
      bytes[index % 32] ^= 1 << UInt8(index % 8)
      var changed = hashes
      changed[index] = Hash(bytes: bytes)!
      return changed
    }
    let longer = [hashes + [Hash.emptyTree], [Hash.emptyTree] + hashes]
    let shorter = hashes.isEmpty ? [] : [hashes.dropLast(), Array(hashes.dropFirst())]
    return flipped + longer + shorter
  }
}
