import Journal

/// Proofs made of a tree hold; with one bit, one hash or one place of them changed they do not.
enum ProofProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    guard bytes.count >= 4 else { return }
    let size = Int64(bytes[0] % 70) + 1
    let leaves = (0..<size).map { Hash.leaf([bytes[1], UInt8($0)]) }
    let tree = Tree(leaves)
    let root = tree.root()
    let change = Change(bytes[2...])
    try inclusion(of: Int64(bytes[1]) % size, in: tree, leaves, root, change)
    try consistency(from: Int64(bytes[1]) % size + 1, in: tree, root, change)
  }

  private static func inclusion(
    of index: Int64, in tree: Tree<Never>, _ leaves: [Hash], _ root: Hash, _ change: Change
  ) throws {
    let proof = tree.inclusion(of: index)
    let leaf = leaves[Int(index)]
    try Fuzzing.hold(proof.proves(leaf, isIn: root), "a true proof doesn't hold")
    try Fuzzing.hold(
      !proof.proves(change.made(leaf), isIn: root) && !proof.proves(leaf, isIn: change.made(root)),
      "leaf \(index) of \(tree.size) holds for other hashes")
    if let hashes = change.made(proof.hashes) {
      let other = InclusionProof(index: index, size: tree.size, hashes: hashes)
      try Fuzzing.hold(!other.proves(leaf, isIn: root), "another path to \(index) of \(tree.size)")
    }
    let place = change.place(below: tree.size)
    if place != index {
      let other = InclusionProof(index: place, size: tree.size, hashes: proof.hashes)
      try Fuzzing.hold(!other.proves(leaf, isIn: root), "leaf \(index) stands at \(place) as well")
    }
  }

  private static func consistency(
    from old: Int64, in tree: Tree<Never>, _ root: Hash, _ change: Change
  ) throws {
    let proof = tree.consistency(from: old)
    let before = tree.root(of: 0..<old)
    try Fuzzing.hold(proof.proves(before, isExtendedBy: root), "a true proof doesn't hold")
    try Fuzzing.hold(
      !proof.proves(change.made(before), isExtendedBy: root)
        && !proof.proves(before, isExtendedBy: change.made(root)),
      "\(old) of \(tree.size) holds for other roots")
    if let hashes = change.made(proof.hashes) {
      let other = ConsistencyProof(oldSize: old, newSize: tree.size, hashes: hashes)
      try Fuzzing.hold(
        !other.proves(before, isExtendedBy: root), "another path from \(old) to \(tree.size)")
    }
  }

  /// What is done to a proof: a bit of one hash turned, or a hash taken away, added or repeated.
  private struct Change {
    private let kind: UInt8
    private let place: Int
    private let bit: UInt8

    init(_ bytes: ArraySlice<UInt8>) {
      let bytes = Array(bytes)
      kind = bytes[0]
      place = Int(bytes[1])
      bit = bytes.count > 2 ? bytes[2] : 0
    }

    func made(_ hash: Hash) -> Hash {
      var bytes = hash.bytes
      bytes[place % bytes.count] ^= 1 << (bit % 8)
      return Hash(bytes: bytes)!
    }

    /// Nil where there is nothing to change.
    func made(_ hashes: [Hash]) -> [Hash]? {
      guard !hashes.isEmpty else { return kind < 128 ? nil : [Hash()] }
      var hashes = hashes
      let index = place % hashes.count
      switch kind % 4 {
      case 0: hashes[index] = made(hashes[index])
      case 1: hashes.remove(at: index)
      case 2: hashes.insert(hashes[index], at: index)
      default: hashes.append(made(hashes[index]))
      }
      return hashes
    }

    func place(below size: Int64) -> Int64 { Int64(bit) % size }
  }
}
