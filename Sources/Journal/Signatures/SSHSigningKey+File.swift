/// OpenSSH's file of a private key (PROTOCOL.key), not encrypted.
extension SSHSigningKey {
  private static let magic = Array("openssh-key-v1\0".utf8)
  private static let armor = Armor(label: "OPENSSH PRIVATE KEY")
  private static let block = 8

  /// The text of the file. `check` is any number: it shows a wrong passphrase, where there is one.
  package func file(check: UInt32, comment: String = "") -> String {
    var secret = WireWriter()
    secret.integer(check)
    secret.integer(check)
    secret.text(key.type.rawValue)
    write(to: &secret)
    secret.text(comment)
    var padding: UInt8 = 1
    while !secret.bytes.count.isMultiple(of: Self.block) {
      secret.byte(padding)
      padding += 1
    }
    var file = WireWriter(Self.magic)
    for name in ["none", "none", ""] { file.text(name) }
    file.integer(1)
    file.string(key.wire)
    file.string(secret.bytes)
    return Self.armor.text(file.bytes)
  }

  /// Reads such a file; a key that is encrypted, or in hardware, signs elsewhere.
  package init(file text: String) throws(SSHKeyFileRefusal) {
    guard let bytes = Self.armor.bytes(text) else { throw .notAKeyFile }
    var reader = WireReader(bytes)
    guard reader.bytes(Self.magic.count)?.elementsEqual(Self.magic) == true else {
      throw .notAKeyFile
    }
    guard let cipher = reader.text(), let derivation = reader.text(), let options = reader.string()
    else { throw .malformed }
    guard cipher == "none", derivation == "none" else { throw .encrypted }
    guard options.isEmpty, reader.integer() == 1, let wire = reader.string(),
      let secret = reader.string(),
      reader.isAtEnd
    else { throw .malformed }
    let key: SSHKey
    do throws(SSHKeyRefusal) { key = try SSHKey(wire: wire) } catch { throw .key(error) }
    guard !key.type.isHardware else { throw .hardware }
    guard let read = Self.read(secret), read.key == key else { throw .malformed }
    self = read
  }

  private static func read(_ secret: [UInt8]) -> SSHSigningKey? {
    var reader = WireReader(secret)
    guard let check = reader.integer(), reader.integer() == check, let type = reader.text(),
      let key = SSHKeyType(rawValue: type) == .p256 ? p256(&reader) : ed25519(&reader),
      key.key.type.rawValue == type, reader.string() != nil
    else { return nil }
    var padding: UInt8 = 1
    while let byte = reader.byte() {
      guard byte == padding, padding < block else { return nil }
      padding += 1
    }
    return key
  }

  private static func ed25519(_ reader: inout WireReader) -> SSHSigningKey? {
    guard let point = reader.string(), let pair = reader.string(), pair.count == 64,
      let key = SSHSigningKey(ed25519: Array(pair.prefix(32))),
      key.key.point == point, pair.suffix(32).elementsEqual(point)
    else { return nil }
    return key
  }

  private static func p256(_ reader: inout WireReader) -> SSHSigningKey? {
    guard reader.text() == SSHKeyType.curve, let point = reader.string(),
      let scalar = reader.scalar(), let key = SSHSigningKey(p256: scalar), key.key.point == point
    else { return nil }
    return key
  }
}
