import Journal
import Testing

struct SSHKeyTests {
  private static let line =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIlizSIN3DQV78VPNjVvvwjgf+P5HqbPYCYu3BOMdjAE"

  private func refusal(of line: String) -> SSHKeyRefusal? {
    do throws(SSHKeyRefusal) {
      _ = try SSHKey(line: line)
      return nil
    } catch {
      return error
    }
  }

  private func refusal(of wire: WireWriter) -> SSHKeyRefusal? {
    do throws(SSHKeyRefusal) {
      _ = try SSHKey(wire: wire.bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a key reads back from its line and its bytes, and its comment is left behind`() throws
  {
    for key in [
      Keys.ed25519.key, Keys.p256.key, try HardwareKey(.hardwareEd25519).key,
      try HardwareKey(.hardwareP256, application: "caisse.example.org").key,
    ] {
      #expect(try SSHKey(line: key.line) == key)
      #expect(try SSHKey(line: key.line + " léa@bureau du fond\r\n") == key)
      #expect(try SSHKey(line: key.line.replacing(" ", with: "\t") + "\n") == key)
      #expect(try SSHKey(wire: key.wire) == key)
      #expect(key.line.hasPrefix(key.type.rawValue + " AAAA"))
      #expect(key.type.isHardware == !key.application.isEmpty)
    }
    #expect(try SSHKey(line: Self.line).line == Self.line)
  }

  @Test func `a fingerprint is what ssh-keygen -l prints`() throws {
    let key = try SSHKey(line: Self.line)
    #expect(key.fingerprint == "SHA256:ZxTZQ/K7JZpz0mHqWqdmYCUcq3MAtnu9TYA66TCBkxM")
  }

  @Test func `every shorter key and every longer one is refused`() throws {
    for key in [
      Keys.ed25519.key, Keys.p256.key, try HardwareKey(.hardwareEd25519).key,
      try HardwareKey(.hardwareP256).key,
    ] {
      for length in 0..<key.wire.count {
        #expect(throws: SSHKeyRefusal.self) { try SSHKey(wire: key.wire.prefix(length)) }
      }
      #expect(throws: SSHKeyRefusal.trailingBytes) { try SSHKey(wire: key.wire + [0]) }
    }
  }

  @Test func `what is no key of a member is refused by its name`() throws {
    #expect(refusal(of: "") == .notALine)
    #expect(refusal(of: "ssh-ed25519") == .notALine)
    #expect(refusal(of: "-----BEGIN OPENSSH PRIVATE KEY-----\nAA==\n") == .privateKey)
    #expect(refusal(of: Self.line + "\n" + Self.line + "\n") == .severalLines)
    #expect(refusal(of: "ssh-ed25519 AAAA*") == .notBase64)
    #expect(refusal(of: "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB") == .rsa)
    #expect(refusal(of: "ssh-dss AAAA") == .unknownType("ssh-dss"))
    #expect(refusal(of: "ssh-ed25519-cert-v01@openssh.com AAAA") == .certificate)
    #expect(refusal(of: "ecdsa-sha2-nistp384 AAAA") == .otherCurve("nistp384"))
    #expect(refusal(of: "no-pty \(Self.line)") == .unknownType("no-pty"))
    let asP256 = Self.line.replacing("ssh-ed25519 ", with: "ecdsa-sha2-nistp256 ")
    #expect(refusal(of: asP256) == .otherType(named: .p256, found: .ed25519))
    #expect(refusal(of: "ssh-ed25519 \(Self.line.split(separator: " ")[1])=") == .notBase64)
  }

  @Test func `points of a wrong length, form or curve are refused`() throws {
    var short = WireWriter()
    short.text("ssh-ed25519")
    short.string([UInt8](repeating: 9, count: 31))
    #expect(refusal(of: short) == .wrongLength(expected: 32, found: 31))

    func p256(_ curve: String, _ point: [UInt8]) -> SSHKeyRefusal? {
      var wire = WireWriter()
      wire.text("ecdsa-sha2-nistp256")
      wire.text(curve)
      wire.string(point)
      return refusal(of: wire)
    }
    let whole = Array(Keys.p256.key.wire.suffix(65))
    #expect(p256("nistp256", whole) == nil)
    #expect(p256("nistp384", whole) == .otherCurve("nistp384"))
    #expect(p256("nistp256", Array(whole.prefix(33))) == .wrongLength(expected: 65, found: 33))
    #expect(p256("nistp256", [6] + whole.dropFirst()) == .compressedPoint)
    #expect(p256("nistp256", Array(whole.dropLast()) + [whole[64] ^ 1]) == .notOnCurve)
    #expect(p256("nistp256", [4] + [UInt8](repeating: 0, count: 64)) == .notOnCurve)

    var bare = WireWriter()
    bare.text("sk-ssh-ed25519@openssh.com")
    bare.string([UInt8](repeating: 9, count: 32))
    bare.text("")
    #expect(refusal(of: bare) == .noApplication)
  }

  @Test func `every refusal has its words, without what was given`() {
    for refusal: SSHKeyRefusal in [
      .notALine, .severalLines, .privateKey, .notBase64, .otherType(named: .p256, found: .ed25519),
      .unknownType("x"), .rsa, .certificate, .otherCurve("nistp384"), .truncated, .trailingBytes,
      .wrongLength(expected: 32, found: 31), .compressedPoint, .notOnCurve, .noApplication,
      .notCanonical, .lowOrder,
    ] {
      #expect(refusal.code.hasPrefix("key-"))
      #expect(!refusal.words.isEmpty && !refusal.words.contains("\""))
      #expect(!refusal.nextStep.isEmpty)
    }
    let long = String(repeating: "x", count: 100)
    #expect(SSHKeyRefusal.unknownType(long).words.count < 80)
  }

  @Test func `a key and a signature stand in a record and come back`() throws {
    let signature = Keys.ed25519.sign([1, 2, 3], namespace: "n")
    var writer = CanonicalWriter()
    writer.object { body in
      body.publicKey("key", Keys.p256.key)
      body.optionalSignature("none", nil)
      body.signature("signature", signature)
    }
    try writer.withUnsafeBytes { bytes in
      try CanonicalJSON.check(bytes)
      var reader = CanonicalReader(bytes)
      try reader.beginObject()
      #expect(try reader.publicKey("key") == Keys.p256.key)
      #expect(try reader.optionalSignature("none") == nil)
      #expect(try reader.optionalSignature("signature") == signature)
      try reader.endObject()
    }
    let commented = Array(#"{"key":"\#(Keys.p256.key.line) me"}"#.utf8)
    commented.withUnsafeBytes { bytes in
      var reader = CanonicalReader(bytes)
      #expect(throws: CanonicalRefusal.self) {
        try reader.beginObject()
        _ = try reader.publicKey("key")
      }
    }
  }
}
