import Crypto
import Journal
import TestSupport
import Testing

/// The published edge cases of Ed25519 (C2SP CCTV), all of them.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct EdgePointTests {
  private struct Vector: Decodable {
    let number: Int
    let key: String
    let sig: String
    let msg: String
    let flags: [String]?
  }

  private static let vectors = Result {
    try SharedFixtures.decode("vectors/cctv-ed25519/ed25519vectors.json", as: [Vector].self)
  }

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)!
    }
  }

  private func key(_ point: [UInt8]) throws -> SSHKey {
    var wire = WireWriter()
    wire.text("ssh-ed25519")
    wire.string(point)
    return try SSHKey(wire: wire.bytes)
  }

  @Test func `keys of low order and second spellings are refused, and no others`() throws {
    let vectors = try Self.vectors.get()
    #expect(vectors.count == 914)
    var (weak, sound): (Set<String>, Set<String>) = ([], [])
    for vector in vectors {
      let flags = vector.flags ?? []
      if flags.contains("low_order_A") || flags.contains("non_canonical_A") {
        weak.insert(vector.key)
      } else {
        sound.insert(vector.key)
      }
    }
    #expect(weak.count == 14)
    #expect(!sound.isEmpty && sound.isDisjoint(with: weak))
    for hex in weak {
      #expect(throws: SSHKeyRefusal.self, "\(hex)") { try key(bytes(hex)) }
    }
    for hex in sound { #expect(try key(bytes(hex)).wire.suffix(32).elementsEqual(bytes(hex))) }
  }

  @Test func `for the keys that are taken, what verifies is what strict verifiers take`() throws {
    var (right, wrong) = (0, 0)
    for vector in try Self.vectors.get() where (try? key(bytes(vector.key))) != nil {
      let flags = vector.flags ?? []
      let isStrict = ["non_canonical_R", "low_order_residue", "reencoded_k"]
        .allSatisfy { !flags.contains($0) }
      let point = try Curve25519.Signing.PublicKey(rawRepresentation: bytes(vector.key))
      let verifies = point.isValidSignature(bytes(vector.sig), for: Array(vector.msg.utf8))
      if verifies != isStrict { Issue.record("vector \(vector.number): \(flags)") }
      if verifies { right += 1 } else { wrong += 1 }
    }
    #expect(right > 0 && wrong > 0)
  }

  /// Every spelling of every point whose y is at the border of the field, with both signs.
  @Test func `the border of the field is where the paper says`() throws {
    func point(_ low: UInt8, sign: UInt8) -> [UInt8] {
      [low] + [UInt8](repeating: 0xFF, count: 30) + [0x7F | sign]
    }
    for sign: UInt8 in [0, 0x80] {
      for low: UInt8 in 0xED...0xFF {
        #expect(throws: SSHKeyRefusal.notCanonical) { try key(point(low, sign: sign)) }
      }
      #expect(throws: Never.self) { try key(point(0xEB, sign: sign)) }
    }
    #expect(throws: SSHKeyRefusal.lowOrder) { try key(point(0xEC, sign: 0)) }
    #expect(throws: SSHKeyRefusal.notCanonical) { try key(point(0xEC, sign: 0x80)) }
    #expect(throws: SSHKeyRefusal.notCanonical) {
      try key([1] + [UInt8](repeating: 0, count: 30) + [0x80])
    }
  }
}
