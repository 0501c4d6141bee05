import Journal
import TestSupport
import Testing

@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct PublishedTreeTests {
  @Test func `the tree of eight leaves of Certificate Transparency has the published hashes`()
    throws
  {
    let published = try SharedFixtures.decode("vectors/rfc6962-tree-size8.json", as: Eight.self)
    let leaves = published.leafInputs.map { Hash.leaf(bytes(hex: $0)) }
    #expect(leaves.map(\.hex) == published.nodes[0])
    for (lower, upper) in zip(published.nodes, published.nodes.dropFirst()) {
      let nodes = stride(from: 0, to: lower.count, by: 2).map {
        Hash.node(Hash(hex: lower[$0])!, Hash(hex: lower[$0 + 1])!).hex
      }
      #expect(nodes == upper)
    }
    var edge = TreeEdge()
    var roots = [edge.root.hex]
    for leaf in leaves {
      edge.append(leaf)
      roots.append(edge.root.hex)
    }
    #expect(roots == published.roots)
    #expect((0...8).map { Tree(leaves).root(of: 0..<$0).hex } == published.roots)
  }

  @Test func `single hashes are the published ones`() throws {
    let published = try SharedFixtures.decode("vectors/rfc6962-tree-size8.json", as: Eight.self)
    for vector in published.hasher {
      if let leaf = vector.leaf {
        #expect(Hash.leaf(Array(leaf.utf8)).hex == vector.want)
      } else if let left = vector.left, let right = vector.right {
        // The published node has children shorter than a hash, so the rule is spelt out.
        #expect(Hash(of: [1] + Array(left.utf8) + Array(right.utf8)).hex == vector.want)
      } else {
        #expect(Hash.emptyTree.hex == vector.want)
      }
    }
  }

  @Test func `a record of the Go checksum database has its published hash`() throws {
    let published = try SharedFixtures.decode("vectors/sumdb-tlog.json", as: Checksums.self)
    #expect(Hash.leaf(Array(published.tree.record.utf8)).base64 == published.tree.hash)
  }

  @Test func `the roots of the Tessera log are those of its checkpoints`() throws {
    let log = try SharedFixtures.decode("vectors/tessera-log/keys.json", as: Log.self)
    #expect(log.leaves.count == 15)
    var edge = TreeEdge()
    for size in 0...log.leaves.count {
      let path = "vectors/tessera-log/testdata/log/checkpoint.\(size)"
      let lines = try SharedFixtures.text(path).split(separator: "\n")
      #expect(lines[1] == "\(size)")
      #expect(lines[2] == edge.root.base64)
      if size < log.leaves.count { edge.append(Hash.leaf(Array(log.leaves[size].utf8))) }
    }
  }

  private struct Eight: Decodable {
    let leafInputs: [String]
    let nodes: [[String]]
    let roots: [String]
    let hasher: [Vector]

    struct Vector: Decodable {
      let leaf: String?
      let left: String?
      let right: String?
      let want: String

      enum CodingKeys: String, CodingKey {
        case leaf = "leaf_ascii"
        case left = "left_ascii"
        case right = "right_ascii"
        case want
      }
    }

    enum CodingKeys: String, CodingKey {
      case leafInputs = "leaf_inputs_hex"
      case nodes = "node_hashes_by_level_hex"
      case roots = "root_hashes_hex_by_size_0_to_8"
      case hasher
    }
  }

  private struct Checksums: Decodable {
    let tree: Tree

    struct Tree: Decodable {
      let record: String
      let hash: String

      enum CodingKeys: String, CodingKey {
        case record
        case hash = "record_hash_b64"
      }
    }

    enum CodingKeys: String, CodingKey {
      case tree = "tree_text"
    }
  }

  private struct Log: Decodable {
    let leaves: [String]
  }
}

private func bytes(hex: String) -> [UInt8] {
  let digits = Array(hex)
  return stride(from: 0, to: digits.count, by: 2).map {
    UInt8(String(digits[$0...$0 + 1]), radix: 16)!
  }
}
