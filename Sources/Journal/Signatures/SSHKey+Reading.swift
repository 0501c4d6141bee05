private import Crypto

extension SSHKey {
  /// Reads the one line of a `.pub` file; its comment is left behind.
  package init(line: String) throws(SSHKeyRefusal) {
    if line.utf8.starts(with: "-----BEGIN".utf8) { throw .privateKey }
    let lines = line.utf8.split { $0 == 0x0A || $0 == 0x0D }
    guard let first = lines.first else { throw .notALine }
    guard lines.count == 1 else { throw .severalLines }
    let words = first.split(maxSplits: 2) { $0 == 0x20 || $0 == 0x09 }.map { String($0) ?? "" }
    guard words.count >= 2 else { throw .notALine }
    let type = try SSHKey.type(named: words[0])
    guard let wire = Base64.bytes(words[1]) else { throw .notBase64 }
    try self.init(wire: wire)
    guard self.type == type else { throw .otherType(named: type, found: self.type) }
  }

  /// Reads the binary form: every byte of it, and nothing after.
  package init(wire: some Collection<UInt8>) throws(SSHKeyRefusal) {
    var reader = WireReader(wire)
    guard let name = reader.text() else { throw .truncated }
    let type = try SSHKey.type(named: name)
    if type.isP256 {
      guard let curve = reader.text() else { throw .truncated }
      guard curve == SSHKeyType.curve else { throw .otherCurve(curve) }
    }
    guard let point = reader.string() else { throw .truncated }
    var application = ""
    if type.isHardware {
      guard let text = reader.text(), !text.isEmpty else { throw .noApplication }
      application = text
    }
    guard reader.isAtEnd else { throw .trailingBytes }
    try SSHKey.check(point, of: type)
    self.init(checked: type, point: point, application: application)
  }

  private static func type(named name: String) throws(SSHKeyRefusal) -> SSHKeyType {
    if let type = SSHKeyType(rawValue: name) { return type }
    if name.contains("-cert-v0") { throw .certificate }
    if name == "ssh-rsa" || name.hasPrefix("rsa-sha2-") { throw .rsa }
    let curves = "ecdsa-sha2-"
    if name.hasPrefix(curves) { throw .otherCurve(String(name.dropFirst(curves.count))) }
    throw .unknownType(name)
  }

  private static func check(_ point: [UInt8], of type: SSHKeyType) throws(SSHKeyRefusal) {
    let length = type.isP256 ? 65 : 32
    guard point.count == length else { throw .wrongLength(expected: length, found: point.count) }
    guard type.isP256 else { return try Ed25519Point.check(point) }
    guard point[0] == 4 else { throw .compressedPoint }
    do { _ = try P256.Signing.PublicKey(x963Representation: point) } catch { throw .notOnCurve }
  }
}
