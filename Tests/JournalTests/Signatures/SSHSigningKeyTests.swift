import Journal
import Testing

struct SSHSigningKeyTests {
  @Test func `a key file reads back, and any change of it is refused or another file of the key`()
    throws
  {
    for key in [Keys.ed25519, Keys.p256] {
      let file = key.file(check: 0x0102_0304, comment: "m:2")
      #expect(try SSHSigningKey(file: file).key == key.key)
      let bytes = try #require(
        Base64.bytes(file.split(separator: "\n").dropFirst().dropLast().joined()))
      for place in bytes.indices {
        var other = bytes
        other[place] ^= 1
        let text = other.withUnsafeBytes { Base64.text($0) }
        let armored =
          "-----BEGIN OPENSSH PRIVATE KEY-----\n\(text)\n-----END OPENSSH PRIVATE KEY-----\n"
        guard let read = try? SSHSigningKey(file: armored) else { continue }
        // Only the comment is not bound to the key.
        #expect(read.key == key.key)
        #expect(place > bytes.count - 16, "byte \(place)")
      }
    }
  }

  @Test func `what is no key file is refused by name`() throws {
    #expect(throws: SSHKeyFileRefusal.notAKeyFile) { try SSHSigningKey(file: "") }
    #expect(throws: SSHKeyFileRefusal.notAKeyFile) {
      try SSHSigningKey(file: Keys.ed25519.sign([], namespace: "n").armored)
    }
    for refusal: SSHKeyFileRefusal in [.notAKeyFile, .malformed, .encrypted, .hardware, .key(.rsa)]
    {
      #expect(!refusal.code.isEmpty && !refusal.words.isEmpty && !refusal.nextStep.isEmpty)
    }
  }

  @Test func `a key needs 32 bytes, and on P-256 a number below the order`() {
    #expect(SSHSigningKey(ed25519: [UInt8](repeating: 1, count: 31)) == nil)
    #expect(SSHSigningKey(p256: [UInt8](repeating: 0, count: 32)) == nil)
    #expect(SSHSigningKey(p256: [UInt8](repeating: 0xFF, count: 32)) == nil)
  }

  @Test func `an allowed signer is one line, in universal time`() {
    let signer = AllowedSigner(
      principal: "m:3", namespaces: ["a@x/1", "b@x/1"], key: Keys.ed25519.key,
      validAfter: Instant("2026-02-10T17:20:00Z"), validBefore: Instant("2026-12-31T23:59:59Z"))
    #expect(
      signer.line
        == "m:3 namespaces=\"a@x/1,b@x/1\",valid-after=\"20260210172000Z\","
        + "valid-before=\"20261231235959Z\" \(Keys.ed25519.key.line)")
    let plain = AllowedSigner(principal: "m:3", namespaces: ["n"], key: Keys.ed25519.key)
    #expect(plain.line == "m:3 namespaces=\"n\" \(Keys.ed25519.key.line)")
  }
}
