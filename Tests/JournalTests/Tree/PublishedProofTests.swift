import Journal
import TestSupport
import Testing

/// The probes of transparency-dev/merkle, both those that must pass and those that must fail.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct PublishedProofTests {
  private static let folder = "vectors/transparency-dev-merkle/testdata"

  @Test func `each published inclusion proof has its published verdict`() throws {
    let files = SharedFixtures.files(below: "\(Self.folder)/inclusion", ending: ".json")
    #expect(files.count == 98)
    var accepted = 0
    for file in files {
      let probe = try SharedFixtures.decode(file, as: InclusionProbe.self)
      #expect(probe.isAccepted == !probe.wantErr, "\(file)")
      accepted += probe.isAccepted ? 1 : 0
    }
    #expect(accepted == 6)
  }

  @Test func `each published consistency proof has its published verdict`() throws {
    let files = SharedFixtures.files(below: "\(Self.folder)/consistency", ending: ".json")
    #expect(files.count == 98)
    var accepted = 0
    for file in files {
      let probe = try SharedFixtures.decode(file, as: ConsistencyProbe.self)
      #expect(probe.isAccepted == !probe.wantErr, "\(file)")
      accepted += probe.isAccepted ? 1 : 0
    }
    #expect(accepted == 6)
  }

  private struct InclusionProbe: Decodable {
    let leafIdx: UInt64
    let treeSize: UInt64
    let root: String?
    let leafHash: String?
    let proof: [String]?
    let wantErr: Bool

    /// What isn't 32 bytes is refused before it gets to a proof.
    var isAccepted: Bool {
      guard let root = Hash(base64: root ?? ""), let leaf = Hash(base64: leafHash ?? ""),
        let hashes = hashes(proof)
      else { return false }
      let proof = InclusionProof(
        index: Int64(bitPattern: leafIdx), size: Int64(bitPattern: treeSize), hashes: hashes)
      return proof.proves(leaf, isIn: root)
    }
  }

  private struct ConsistencyProbe: Decodable {
    let size1: UInt64
    let size2: UInt64
    let root1: String?
    let root2: String?
    let proof: [String]?
    let wantErr: Bool

    var isAccepted: Bool {
      guard let hashes = hashes(proof) else { return false }
      let proof = ConsistencyProof(
        oldSize: Int64(bitPattern: size1), newSize: Int64(bitPattern: size2), hashes: hashes)
      return proof.proves(root(root1), isExtendedBy: root(root2))
    }

    /// Some probes have words for roots; a hash of the words stands for them.
    private func root(_ text: String?) -> Hash {
      Hash(base64: text ?? "") ?? Hash(of: Array((text ?? "").utf8))
    }
  }
}

private func hashes(_ proof: [String]?) -> [Hash]? {
  let hashes = (proof ?? []).map { Hash(base64: $0) }
  return hashes.contains(nil) ? nil : hashes.compactMap(\.self)
}
