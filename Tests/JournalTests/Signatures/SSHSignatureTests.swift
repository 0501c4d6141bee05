import Journal
import Testing

struct SSHSignatureTests {
  private static let message = Array("a line that a member signs\n".utf8)
  private static let namespace = "caisse-approval-v1@caisse/00112233445566778899aabbccddeeff"

  /// One of each kind: both keys in files with both hashes, both hardware keys, a passkey.
  private static func samples() throws -> [(name: String, blob: [UInt8])] {
    var samples: [(String, [UInt8])] = []
    for digest in SSHSignature.Digest.allCases {
      for key in [Keys.ed25519, Keys.p256] {
        let signature = key.sign(message, namespace: namespace, digest: digest)
        samples.append(("\(key.key.type) \(digest)", signature.blob))
      }
    }
    for type in [SSHKeyType.hardwareEd25519, .hardwareP256] {
      let key = try HardwareKey(type)
      samples.append(("\(type)", try key.sign(message, namespace: namespace, flags: 1)))
    }
    let passkey = try HardwareKey(.hardwareP256, application: "caisse.example.org")
    samples.append(
      ("passkey", try passkey.sign(message, namespace: namespace, flags: 5, page: page)))
    return samples
  }

  private static let page = "https://caisse.example.org"

  private func verify(_ blob: [UInt8], _ message: [UInt8] = message) throws {
    try SSHSignature(blob: blob)
      .verify(message, namespace: Self.namespace, origins: [Self.page])
  }

  @Test func `every kind of signature verifies, and reads back from its blob and its armor`() throws
  {
    for (name, blob) in try Self.samples() {
      try verify(blob)
      let signature = try SSHSignature(blob: blob)
      #expect(signature.blob == blob, "\(name)")
      #expect(try SSHSignature(armored: signature.armored) == signature, "\(name)")
      #expect(signature.namespace == Self.namespace)
      #expect((signature.touch != nil) == signature.key.type.isHardware)
    }
  }

  @Test func `each flipped bit of a signature or of its message fails`() throws {
    for (name, blob) in try Self.samples() {
      for place in blob.indices {
        for bit in 0..<8 {
          var flipped = blob
          flipped[place] ^= 1 << bit
          if (try? verify(flipped)) != nil { Issue.record("\(name): bit \(bit) of byte \(place)") }
        }
      }
      for place in Self.message.indices {
        var other = Self.message
        other[place] ^= 1
        #expect(throws: SSHSignatureRefusal.self) { try verify(blob, other) }
      }
    }
  }

  @Test func `each flipped bit of the armor fails, and each end of a line put elsewhere`() throws {
    let armored = Array(Keys.ed25519.sign(Self.message, namespace: Self.namespace).armored.utf8)
    for place in armored.indices {
      let flipped = (0..<7).map { armored[place] ^ 1 << $0 }
      for byte in flipped + [0x0A, 0x0D, 0x20, 0x3D] where byte != armored[place] {
        var other = armored
        other[place] = byte
        let verifies: Void? = try? SSHSignature(armored: String(decoding: other, as: UTF8.self))
          .verify(Self.message, namespace: Self.namespace)
        if verifies != nil { Issue.record("byte \(place) as \(byte)") }
      }
    }
  }

  @Test func `every shorter signature and every longer one is refused`() throws {
    for (_, blob) in try Self.samples() {
      for length in blob.indices {
        #expect(throws: SSHSignatureRefusal.self) { try SSHSignature(blob: Array(blob[..<length])) }
      }
      #expect(throws: SSHSignatureRefusal.trailingBytes) { try SSHSignature(blob: blob + [0]) }
    }
    #expect(throws: SSHSignatureRefusal.tooLong) {
      try SSHSignature(armored: String(repeating: "A", count: 20_000))
    }
  }

  @Test func `an armor that was mailed still holds the signature`() throws {
    let armored = Keys.p256.sign(Self.message, namespace: Self.namespace).armored
    let signature = try SSHSignature(armored: armored)
    #expect(try SSHSignature(armored: armored.replacing("\n", with: "\r\n")) == signature)
    #expect(try SSHSignature(armored: String(armored.dropLast())) == signature)
    for spoiled in [
      "\n" + armored, armored + "\n", armored + "x", armored.replacing("\n", with: "\r"),
      armored.replacing("SSH SIGNATURE", with: "SSH SIGNATURE "), "",
    ] {
      #expect(throws: SSHSignatureRefusal.notArmored) { try SSHSignature(armored: spoiled) }
    }
  }

  @Test func `a signature made for one use is none for another`() throws {
    let signature = Keys.ed25519.sign(Self.message, namespace: "file")
    #expect(
      throws: SSHSignatureRefusal.otherNamespace(expected: Self.namespace, found: "file")
    ) {
      try signature.verify(Self.message, namespace: Self.namespace)
    }
    try signature.verify(Self.message, namespace: "file")
  }

  @Test func `a newer version, another hash, another algorithm are refused by name`() throws {
    let blob = Keys.ed25519.sign(Self.message, namespace: "n").blob
    var newer = blob
    newer[9] = 2
    #expect(throws: SSHSignatureRefusal.unknownVersion(2)) { try SSHSignature(blob: newer) }

    func altered(_ old: String, _ new: String, last: Bool = false) throws -> SSHSignature {
      #expect(old.utf8.count == new.utf8.count)
      var altered = blob
      let ranges = altered.ranges(of: Array(old.utf8))
      altered.replaceSubrange(try #require(last ? ranges.last : ranges.first), with: new.utf8)
      return try SSHSignature(blob: altered)
    }
    #expect(throws: SSHSignatureRefusal.unknownDigest("sha384")) { try altered("sha512", "sha384") }
    #expect(throws: SSHSignatureRefusal.otherAlgorithm) {
      try altered("ssh-ed25519", "ssh-ed25518", last: true)
    }
    #expect(throws: SSHSignatureRefusal.key(.unknownType("ssh-ed25518"))) {
      try altered("ssh-ed25519", "ssh-ed25518")
    }
  }

  @Test func `every refusal has its words`() {
    for refusal: SSHSignatureRefusal in [
      .tooLong, .notArmored, .notASignature, .unknownVersion(2), .key(.rsa), .noNamespace,
      .unknownDigest("x"), .otherAlgorithm, .malformedProof, .truncated, .trailingBytes,
      .otherNamespace(expected: "a", found: "b"), .doesNotVerify, .userAbsent, .userNotVerified,
      .otherPage(origin: "https://x.org"),
    ] {
      #expect(!refusal.code.isEmpty && !refusal.words.isEmpty && !refusal.nextStep.isEmpty)
    }
  }
}
