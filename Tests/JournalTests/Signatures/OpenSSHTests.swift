import Journal
import TestSupport
import Testing

/// The same work by OpenSSH itself, both ways.
@Suite(.enabled(if: isOpenSSHThere, "skipped: there is no ssh-keygen"))
struct OpenSSHTests {
  private let namespace = "caisse-approval-v1@caisse/00112233445566778899aabbccddeeff"
  private let messages: [[UInt8]] = [
    [], Array("{\"decision\":\"for\"}\n".utf8), [UInt8](0...255),
    [UInt8](repeating: 10, count: 70_000),
  ]

  @Test(arguments: [("ed25519", SSHKeyType.ed25519), ("ecdsa", .p256)], ["sha256", "sha512"])
  func `what ssh-keygen signs verifies here`(
    key: (name: String, type: SSHKeyType), digest: String
  ) throws {
    let tool = try Tool()
    let made = try tool.run(
      ["ssh-keygen", "-q", "-t", key.name, "-N", "", "-C", "Léa Martin", "-f", "key"])
    #expect(made.status == 0, "\(made.output)")
    let publicKey = try SSHKey(line: tool.text(of: "key.pub"))
    #expect(publicKey.type == key.type)
    let listed = try tool.run(["ssh-keygen", "-l", "-f", "key.pub"])
    #expect(listed.output.contains(" \(publicKey.fingerprint) "))
    for message in messages {
      try tool.write(message, to: "message")
      try? tool.remove("message.sig")
      let signed = try tool.run([
        "ssh-keygen", "-q", "-Y", "sign", "-f", "key", "-n", namespace, "-O", "hashalg=\(digest)",
        "message",
      ])
      #expect(signed.status == 0, "\(signed.output)")
      let armored = try tool.text(of: "message.sig")
      let signature = try SSHSignature(armored: armored)
      #expect(signature.key == publicKey)
      #expect(signature.armored == armored)
      #expect(signature.digest.rawValue == digest)
      try signature.verify(message, namespace: namespace)
      // Its private half reads too, and signs the same.
      let file = try SSHSigningKey(file: tool.text(of: "key"))
      #expect(file.key == publicKey)
      try file.sign(message, namespace: namespace).verify(message, namespace: namespace)
    }
  }

  @Test func `what is signed here verifies there, by the lines of our allowed signers`() throws {
    for key in [Keys.ed25519, Keys.p256] {
      let tool = try Tool()
      let signer = AllowedSigner(
        principal: "m:2", namespaces: [namespace], key: key.key,
        validAfter: Instant("2024-01-01T00:00:00Z"), validBefore: Instant("2025-01-01T00:00:00Z"))
      try tool.write((signer.line + "\n").utf8, to: "allowed")
      func verify(
        _ principal: String = "m:2", at time: String = "20240601120000Z", use: String? = nil
      ) throws -> (status: Int32, output: String) {
        try tool.run(
          [
            "ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", principal, "-n", use ?? namespace,
            "-s", "signature", "-O", "verify-time=\(time)",
          ], input: "message")
      }
      for message in messages {
        for digest in SSHSignature.Digest.allCases {
          try tool.write(message, to: "message")
          let signature = key.sign(message, namespace: namespace, digest: digest)
          try tool.write(signature.armored.utf8, to: "signature")
          let answer = try verify()
          #expect(answer.status == 0, "\(answer.output)")
          #expect(answer.output.contains("Good \"\(namespace)\" signature for m:2"))
        }
      }
      #expect(try verify("m:3").status != 0)
      #expect(try verify(at: "20231231235959Z").status != 0)
      #expect(try verify(at: "20250102000000Z").status != 0)
      #expect(try verify(use: "file").status != 0)
      let whose = try tool.run(
        [
          "ssh-keygen", "-Y", "find-principals", "-s", "signature", "-f", "allowed", "-O",
          "verify-time=20240601120000Z",
        ])
      #expect(whose.output.contains("m:2"))
    }
  }

  @Test func `hardware signatures that we refuse for want of a touch are good to ssh-keygen`()
    throws
  {
    for type in [SSHKeyType.hardwareEd25519, .hardwareP256] {
      let key = try HardwareKey(type)
      let tool = try Tool()
      let signer = AllowedSigner(principal: "m:2", namespaces: ["n"], key: key.key)
      try tool.write((signer.line + "\n").utf8, to: "allowed")
      try tool.write([1, 2, 3], to: "message")
      for flags: UInt8 in [0, 1, 5] {
        let signature = try SSHSignature(
          blob: key.sign([1, 2, 3], namespace: "n", flags: flags))
        try tool.write(signature.armored.utf8, to: "signature")
        let answer = try tool.run(
          [
            "ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "m:2", "-n", "n", "-s",
            "signature",
          ],
          input: "message")
        #expect(answer.status == 0, "\(answer.output)")
        let ours: Void? = try? signature.verify([1, 2, 3], namespace: "n")
        #expect((ours != nil) == (flags != 0))
      }
    }
  }

  @Test func `a key file written here is one that ssh-keygen reads and signs with`() throws {
    for key in [Keys.ed25519, Keys.p256] {
      let tool = try Tool()
      try tool.write(key.file(check: 7, comment: "m:2").utf8, to: "key")
      let shown = try tool.run(["ssh-keygen", "-y", "-f", "key"])
      #expect(shown.output.hasPrefix(key.key.line), "\(shown.output)")
      try tool.write([1, 2, 3], to: "message")
      try tool.run(["ssh-keygen", "-q", "-Y", "sign", "-f", "key", "-n", "n", "message"])
      let signature = try SSHSignature(armored: tool.text(of: "message.sig"))
      #expect(signature.key == key.key)
      try signature.verify([1, 2, 3], namespace: "n")
    }
  }

  @Test func `an encrypted key file is refused with the way to sign`() throws {
    let tool = try Tool()
    try tool.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "a passphrase", "-f", "key"])
    #expect(throws: SSHKeyFileRefusal.encrypted) {
      try SSHSigningKey(file: tool.text(of: "key"))
    }
  }
}

private let isOpenSSHThere = Tool.isThere("sh", "-c", "command -v ssh-keygen")
