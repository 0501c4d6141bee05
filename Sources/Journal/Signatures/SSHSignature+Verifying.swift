private import Crypto

extension SSHSignature {
  /// Whether `key` signed these bytes for this use. Whose key it is, and whether it may still sign, is
  /// for the caller to know. `origins` are the pages whose passkeys are taken.
  package func verify(
    _ message: [UInt8], namespace expected: String,
    demanding demand: HardwareTouch.Demand = .presence,
    origins: Set<String> = []
  ) throws(SSHSignatureRefusal) {
    guard namespace.utf8.elementsEqual(expected.utf8) else {
      throw .otherNamespace(expected: expected, found: namespace)
    }
    let asked = SSHSignature.signedBytes(
      message, namespace: namespace, reserved: reserved, digest: digest)
    guard let touch else { return try require(isProof(over: asked)) }
    try require(isProof(over: try attested(touch, over: asked)))
    if let origin = touch.origin, !origins.contains(origin) { throw .otherPage(origin: origin) }
    if demand != .nothing, !touch.isUserPresent { throw .userAbsent }
    if demand == .verification, !touch.isUserVerified { throw .userNotVerified }
  }

  /// What is signed in place of the message, so that no signature made to log in is one of ours.
  package static func signedBytes(
    _ message: [UInt8], namespace: String, reserved: [UInt8] = [], digest: Digest
  ) -> [UInt8] {
    var signed = WireWriter(preamble)
    signed.text(namespace)
    signed.string(reserved)
    signed.text(digest.rawValue)
    switch digest {
    case .sha256: signed.string(Array(SHA256.hash(data: message)))
    case .sha512: signed.string(Array(SHA512.hash(data: message)))
    }
    return signed.bytes
  }

  /// What a hardware key signs in place of that: its application, what it attests, and the hash.
  static func hardwareBytes(
    _ asked: [UInt8], application: String, touch: HardwareTouch
  ) -> [UInt8] {
    var signed = WireWriter(SHA256.hash(data: Array(application.utf8)))
    signed.byte(touch.flags)
    signed.integer(touch.counter)
    signed.raw(touch.page?.extensions ?? [])
    signed.raw(SHA256.hash(data: touch.page?.clientData ?? asked))
    return signed.bytes
  }

  private func attested(
    _ touch: HardwareTouch, over asked: [UInt8]
  ) throws(SSHSignatureRefusal) -> [UInt8] {
    if let page = touch.page {
      guard !touch.hasAttestedData, touch.hasExtensions != page.extensions.isEmpty,
        page.answers(asked)
      else { throw .doesNotVerify }
    }
    return SSHSignature.hardwareBytes(asked, application: key.application, touch: touch)
  }

  private func require(_ isRight: Bool) throws(SSHSignatureRefusal) {
    guard isRight else { throw .doesNotVerify }
  }

  private func isProof(over bytes: [UInt8]) -> Bool {
    if key.type.isP256 {
      guard let point = try? P256.Signing.PublicKey(x963Representation: key.point),
        let proof = try? P256.Signing.ECDSASignature(rawRepresentation: proof)
      else { return false }
      return point.isValidSignature(proof, for: SHA256.hash(data: bytes))
    }
    guard let point = try? Curve25519.Signing.PublicKey(rawRepresentation: key.point) else {
      return false
    }
    return point.isValidSignature(proof, for: bytes)
  }
}

extension HardwareTouch.Page {
  /// Whether the browser was asked for a signature over these bytes, by its page itself. W3C fixes the
  /// order in which a browser writes this (WebAuthn, 5.8.1.1), so that no JSON need be read.
  fileprivate func answers(_ asked: [UInt8]) -> Bool {
    guard !origin.contains("\"") else { return false }
    let start =
      #"{"type":"webauthn.get","challenge":"\#(Self.challenge(asked))","origin":"\#(origin)""#
    guard clientData.starts(with: start.utf8) else { return false }
    let rest = clientData.dropFirst(start.utf8.count)
    return rest.elementsEqual("}".utf8) || rest.starts(with: #","crossOrigin":false"#.utf8)
  }

  /// Base64 of the kind that URLs take, unpadded.
  private static func challenge(_ bytes: [UInt8]) -> String {
    let digits = bytes.withUnsafeBytes { Base64.text($0) }.utf8.filter { $0 != UInt8(ascii: "=") }
    let safe = digits.map { digit in
      switch digit {
      case UInt8(ascii: "+"): UInt8(ascii: "-")
      case UInt8(ascii: "/"): UInt8(ascii: "_")
      default: digit
      }
    }
    return String(decoding: safe, as: UTF8.self)
  }
}
