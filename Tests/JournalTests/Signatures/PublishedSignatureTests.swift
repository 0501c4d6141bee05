import Journal
import TestSupport
import Testing

/// The signatures with which OpenSSH tests itself.
@Suite(.enabled(if: SharedFixtures.isPresent, "\(SharedFixtures.absence)"))
struct PublishedSignatureTests {
  private static let folder = "vectors/openssh-sshsig"

  private func text(_ name: String) throws -> String {
    try SharedFixtures.text("\(Self.folder)/\(name)")
  }

  @Test(arguments: ["ecdsa", "ed25519", "ecdsa_sk", "ed25519_sk", "ecdsa_sk_webauthn"])
  func `a signature that OpenSSH publishes verifies, and comes back byte for byte`(
    name: String
  ) throws {
    let key = try SSHKey(line: text("\(name).pub"))
    let armored = try text("\(name).sig")
    let signature = try SSHSignature(armored: armored)
    #expect(signature.key == key)
    #expect(signature.armored == armored)
    let message = try SharedFixtures.bytes("\(Self.folder)/signed-data")
    let namespace = try text("namespace")
    try signature.verify(message, namespace: namespace, origins: ["https://www.mindrot.org"])
    #expect(throws: SSHSignatureRefusal.doesNotVerify) {
      try signature.verify(message + [0], namespace: namespace, demanding: .nothing)
    }
    for place in signature.blob.indices {
      var flipped = signature.blob
      flipped[place] ^= 1
      let verifies: Void? = try? SSHSignature(blob: flipped)
        .verify(message, namespace: namespace, origins: ["https://www.mindrot.org"])
      if verifies != nil { Issue.record("\(name): byte \(place)") }
    }
  }

  @Test func `the counters of hardware keys are read`() throws {
    for name in ["ecdsa_sk", "ed25519_sk"] {
      let touch = try SSHSignature(armored: text("\(name).sig")).touch
      #expect(touch == HardwareTouch(flags: 1, counter: 0x1234_5678))
    }
    let passkey = try SSHSignature(armored: text("ecdsa_sk_webauthn.sig")).touch
    #expect(passkey?.origin == "https://www.mindrot.org")
    #expect(passkey?.isUserPresent == true)
  }

  @Test func `RSA is refused in words`() throws {
    #expect(throws: SSHKeyRefusal.rsa) { try SSHKey(line: text("rsa.pub")) }
    #expect(throws: SSHSignatureRefusal.key(.rsa)) { try SSHSignature(armored: text("rsa.sig")) }
  }

  /// The worked example: one key of a member, one passkey, statements of another program.
  @Test(arguments: ["alice", "bob"])
  func `the approvals of the worked example verify`(member: String) throws {
    let folder = "../oracles/journal/approvals"
    let signature = try SSHSignature(
      armored: SharedFixtures.text("\(folder)/\(member).sig"))
    try signature.verify(
      SharedFixtures.bytes("\(folder)/\(member).json"),
      namespace: "grant-approval-v1@grants.example.org", demanding: .nothing,
      origins: ["https://grants.example.org"])
  }
}
