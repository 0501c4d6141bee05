/// A member's public key, of one of the four kinds, which has passed every check.
package struct SSHKey: Hashable, Sendable {
  package let type: SSHKeyType
  /// 32 bytes on the curve of Ed25519; 65 bytes, uncompressed, on P-256.
  let point: [UInt8]
  /// What a hardware key says it is for, such as `ssh:`; empty for other keys.
  package let application: String

  init(checked type: SSHKeyType, point: [UInt8], application: String) {
    self.type = type
    self.point = point
    self.application = application
  }

  /// The binary form, of which fingerprints are made and which signatures carry.
  package var wire: [UInt8] {
    var wire = WireWriter()
    wire.text(type.rawValue)
    if type.isP256 { wire.text(SSHKeyType.curve) }
    wire.string(point)
    if type.isHardware { wire.text(application) }
    return wire.bytes
  }

  /// The line of a `.pub` file, without its comment: comments are people's names.
  package var line: String {
    type.rawValue + " " + wire.withUnsafeBytes { Base64.text($0) }
  }

  /// As OpenSSH prints it, and as two people read it to each other: `SHA256:` and 43 characters.
  package var fingerprint: String {
    let digits = Hash(of: wire).base64
    return Self.fingerprintMark + digits.prefix { $0 != "=" }
  }

  package static let fingerprintMark = "SHA256:"
}

extension SSHKey: CustomStringConvertible {
  package var description: String { line }
}
