extension SSHSignature {
  /// No signature of the four kinds is a quarter as long.
  private static let longest = 16_384

  /// Reads a `.sig` file.
  package init(armored text: String) throws(SSHSignatureRefusal) {
    guard text.utf8.count <= Self.longest else { throw .tooLong }
    guard let blob = Self.armor.bytes(text) else { throw .notArmored }
    try self.init(blob: blob)
  }

  /// Reads the binary form: every byte of it, and nothing after.
  package init(blob: [UInt8]) throws(SSHSignatureRefusal) {
    guard blob.count <= Self.longest else { throw .tooLong }
    var reader = WireReader(blob)
    guard let start = reader.bytes(Self.preamble.count), start.elementsEqual(Self.preamble) else {
      throw .notASignature
    }
    guard let version = reader.integer() else { throw .truncated }
    guard version == Self.version else { throw .unknownVersion(version) }
    guard let wire = reader.string() else { throw .truncated }
    let key: SSHKey
    do throws(SSHKeyRefusal) { key = try SSHKey(wire: wire) } catch { throw .key(error) }
    guard let namespace = reader.text(), !namespace.isEmpty else { throw .noNamespace }
    guard let reserved = reader.string(), let name = reader.text() else { throw .truncated }
    guard let digest = Digest(rawValue: name) else { throw .unknownDigest(name) }
    guard let signature = reader.string() else { throw .truncated }
    guard reader.isAtEnd else { throw .trailingBytes }
    let (proof, touch) = try Self.read(signature, by: key)
    self.init(
      key: key, namespace: namespace, reserved: reserved, digest: digest, proof: proof, touch: touch
    )
  }

  private static func read(
    _ signature: [UInt8], by key: SSHKey
  ) throws(SSHSignatureRefusal) -> ([UInt8], HardwareTouch?) {
    var reader = WireReader(signature)
    guard let type = reader.text() else { throw .truncated }
    let isFromPage = type == SSHKeyType.browserSignature && key.type == .hardwareP256
    guard isFromPage || type == key.type.rawValue else { throw .otherAlgorithm }
    guard let bytes = reader.string() else { throw .truncated }
    guard let proof = key.type.isP256 ? numbers(in: bytes) : bytes, proof.count == 64 else {
      throw .malformedProof
    }
    var touch: HardwareTouch?
    if key.type.isHardware {
      guard let flags = reader.byte(), let counter = reader.integer() else { throw .truncated }
      let page = isFromPage ? try page(&reader) : nil
      touch = HardwareTouch(flags: flags, counter: counter, page: page)
    }
    guard reader.isAtEnd else { throw .trailingBytes }
    return (proof, touch)
  }

  /// The two numbers of an ECDSA signature, side by side.
  private static func numbers(in bytes: [UInt8]) -> [UInt8]? {
    var reader = WireReader(bytes)
    guard let r = reader.scalar(), let s = reader.scalar(), reader.isAtEnd else { return nil }
    return r + s
  }

  private static func page(
    _ reader: inout WireReader
  ) throws(SSHSignatureRefusal) -> HardwareTouch.Page {
    guard let origin = reader.text(), let clientData = reader.string(),
      let extensions = reader.string()
    else { throw .truncated }
    return HardwareTouch.Page(origin: origin, clientData: clientData, extensions: extensions)
  }
}
