import Crypto
import Journal

/// Keys that are the same in every run, for the tests of signatures.
enum Keys {
  static let ed25519 = SSHSigningKey(ed25519: [UInt8](1...32))!
  static let p256 = SSHSigningKey(p256: [UInt8](1...32))!

  static func ed25519(_ number: UInt8) -> SSHSigningKey {
    SSHSigningKey(ed25519: [UInt8](repeating: number, count: 32))!
  }
}

/// A hardware key as software: it makes what OpenSSH's PROTOCOL.u2f and WebAuthn say one makes.
struct HardwareKey {
  private enum Secret {
    case ed25519(Curve25519.Signing.PrivateKey)
    case p256(P256.Signing.PrivateKey)
  }

  private let secret: Secret
  let key: SSHKey
  private let application: String

  init(_ type: SSHKeyType, application: String = "ssh:") throws {
    var wire = WireWriter()
    wire.text(type.rawValue)
    if type == .hardwareP256 {
      let secret = try P256.Signing.PrivateKey(rawRepresentation: [UInt8](2...33))
      self.secret = .p256(secret)
      wire.text("nistp256")
      wire.string(Array(secret.publicKey.x963Representation))
    } else {
      let secret = try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](3...34))
      self.secret = .ed25519(secret)
      wire.string(Array(secret.publicKey.rawRepresentation))
    }
    wire.text(application)
    self.application = application
    key = try SSHKey(wire: wire.bytes)
  }

  /// The blob of a signature, with these flags.
  func sign(_ message: [UInt8], namespace: String, flags: UInt8, counter: UInt32 = 7) throws
    -> [UInt8]
  {
    let asked = signedBytes(message, namespace)
    var signature = try proof(
      named: key.type.rawValue, flags, counter, [], Array(SHA256.hash(data: asked)))
    signature.byte(flags)
    signature.integer(counter)
    return blob(signature, namespace)
  }

  /// The same by a passkey in a browser.
  func sign(
    _ message: [UInt8], namespace: String, flags: UInt8, page origin: String,
    extensions: [UInt8] = [], clientData altered: (String) -> String = { $0 }
  ) throws -> [UInt8] {
    let challenge = signedBytes(message, namespace).withUnsafeBytes { Base64.text($0) }
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    let data = altered(
      #"{"type":"webauthn.get","challenge":"\#(challenge)","origin":"\#(origin)","#
        + #""crossOrigin":false}"#)
    var signature = try proof(
      named: "webauthn-sk-ecdsa-sha2-nistp256@openssh.com", flags, 7, extensions,
      Array(SHA256.hash(data: Array(data.utf8))))
    signature.byte(flags)
    signature.integer(7)
    signature.text(origin)
    signature.text(data)
    signature.string(extensions)
    return blob(signature, namespace)
  }

  private func signedBytes(_ message: [UInt8], _ namespace: String) -> [UInt8] {
    var asked = WireWriter("SSHSIG".utf8)
    asked.text(namespace)
    asked.text("")
    asked.text("sha512")
    asked.string(Array(SHA512.hash(data: message)))
    return asked.bytes
  }

  private func proof(
    named name: String, _ flags: UInt8, _ counter: UInt32, _ extensions: [UInt8], _ hash: [UInt8]
  ) throws -> WireWriter {
    var attested = WireWriter(SHA256.hash(data: Array(application.utf8)))
    attested.byte(flags)
    attested.integer(counter)
    attested.raw(extensions)
    attested.raw(hash)
    var signature = WireWriter()
    signature.text(name)
    switch secret {
    case .ed25519(let secret):
      signature.string(Array(try secret.signature(for: attested.bytes)))
    case .p256(let secret):
      let numbers = Array(try secret.signature(for: attested.bytes).rawRepresentation)
      var pair = WireWriter()
      pair.scalar(numbers.prefix(32))
      pair.scalar(numbers.suffix(32))
      signature.string(pair.bytes)
    }
    return signature
  }

  private func blob(_ signature: WireWriter, _ namespace: String) -> [UInt8] {
    var blob = WireWriter("SSHSIG".utf8)
    blob.integer(1)
    blob.string(key.wire)
    blob.text(namespace)
    blob.text("")
    blob.text("sha512")
    blob.string(signature.bytes)
    return blob.bytes
  }
}
