/// The kinds of SSH keys a member may sign with: those that people, agents and hardware keys have, and
/// no older ones.
package enum SSHKeyType: String, Sendable, CaseIterable {
  case ed25519 = "ssh-ed25519"
  case p256 = "ecdsa-sha2-nistp256"
  /// In a hardware key, which signs what it attests of its user together with the message.
  case hardwareEd25519 = "sk-ssh-ed25519@openssh.com"
  case hardwareP256 = "sk-ecdsa-sha2-nistp256@openssh.com"

  package var isHardware: Bool {
    switch self {
    case .ed25519, .p256: false
    case .hardwareEd25519, .hardwareP256: true
    }
  }

  /// Whether its points lie on the curve P-256, and not on that of Ed25519.
  var isP256: Bool {
    switch self {
    case .ed25519, .hardwareEd25519: false
    case .p256, .hardwareP256: true
    }
  }

  /// The name of the curve P-256 inside keys (RFC 5656).
  static let curve = "nistp256"
  /// What a browser's passkey calls its signatures (OpenSSH, PROTOCOL.u2f).
  static let browserSignature = "webauthn-sk-ecdsa-sha2-nistp256@openssh.com"
}
