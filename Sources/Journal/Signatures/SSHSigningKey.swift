private import Crypto

/// The private half of a key that lies in a file: what signs in process. Keys in agents and in hardware
/// sign through `ssh-keygen -Y sign`.
package struct SSHSigningKey: Sendable {
  private enum Secret: Sendable {
    case ed25519(Curve25519.Signing.PrivateKey)
    case p256(P256.Signing.PrivateKey)
  }

  private let secret: Secret
  package let key: SSHKey

  /// The key of Ed25519 that 32 random bytes are.
  package init?(ed25519 seed: [UInt8]) {
    guard let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      return nil
    }
    self.secret = .ed25519(secret)
    key = SSHKey(
      checked: .ed25519, point: Array(secret.publicKey.rawRepresentation), application: "")
  }

  /// The key on P-256 that a number of 32 bytes is; nil for zero and what is not below the order.
  package init?(p256 scalar: [UInt8]) {
    guard let secret = try? P256.Signing.PrivateKey(rawRepresentation: scalar) else { return nil }
    self.secret = .p256(secret)
    key = SSHKey(checked: .p256, point: Array(secret.publicKey.x963Representation), application: "")
  }

  /// As `ssh-keygen -Y sign` would sign the same bytes.
  package func sign(
    _ message: [UInt8], namespace: String, digest: SSHSignature.Digest = .sha512
  ) -> SSHSignature {
    let asked = SSHSignature.signedBytes(message, namespace: namespace, digest: digest)
    return SSHSignature(key: key, namespace: namespace, digest: digest, proof: proof(over: asked))
  }

  private func proof(over bytes: [UInt8]) -> [UInt8] {
    do {
      switch secret {
      case .ed25519(let secret): return Array(try secret.signature(for: bytes))
      case .p256(let secret): return Array(try secret.signature(for: bytes).rawRepresentation)
      }
    } catch {
      preconditionFailure("a key that was made signs: \(error)")
    }
  }

  /// The fields of the private half in OpenSSH's file, after the name of its type.
  func write(to wire: inout WireWriter) {
    switch secret {
    case .ed25519(let secret):
      wire.string(key.point)
      wire.string(Array(secret.rawRepresentation) + key.point)
    case .p256(let secret):
      wire.text(SSHKeyType.curve)
      wire.string(key.point)
      wire.scalar(secret.rawRepresentation)
    }
  }
}
