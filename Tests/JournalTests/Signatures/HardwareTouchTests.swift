import Journal
import Testing

/// What `ssh-keygen -Y verify` does not look at, and we do.
struct HardwareTouchTests {
  private let message = Array("a line that a member signs\n".utf8)
  private let page = "https://caisse.example.org"

  private func refusal(
    of blob: [UInt8], demanding demand: HardwareTouch.Demand, origins: Set<String> = []
  ) throws -> SSHSignatureRefusal? {
    let signature = try SSHSignature(blob: blob)
    do throws(SSHSignatureRefusal) {
      try signature.verify(message, namespace: "n", demanding: demand, origins: origins)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [SSHKeyType.hardwareEd25519, .hardwareP256])
  func `a hardware key that nobody touched has signed nothing for us`(type: SSHKeyType) throws {
    let key = try HardwareKey(type)
    for flags: UInt8 in 0...7 {
      let blob = try key.sign(message, namespace: "n", flags: flags, counter: 42)
      let touch = try #require(try SSHSignature(blob: blob).touch)
      #expect(touch == HardwareTouch(flags: flags, counter: 42))
      #expect(touch.isUserPresent == (flags & 1 != 0))
      #expect(touch.isUserVerified == (flags & 4 != 0))
      #expect(touch.origin == nil)
      #expect(SSHSignatureRefusal.userAbsent.code == "user-absent")
      #expect(SSHSignatureRefusal.userNotVerified.code == "user-not-verified")
      let absent: SSHSignatureRefusal? = touch.isUserPresent ? nil : .userAbsent
      let unknown: SSHSignatureRefusal? = touch.isUserVerified ? nil : .userNotVerified
      #expect(try refusal(of: blob, demanding: .nothing) == nil)
      #expect(try refusal(of: blob, demanding: .presence) == absent)
      #expect(try refusal(of: blob, demanding: .verification) == absent ?? unknown)
    }
  }

  @Test func `flags and counter can't be changed after the touch`() throws {
    let key = try HardwareKey(.hardwareEd25519)
    let blob = try key.sign(message, namespace: "n", flags: 0, counter: 1)
    var touched = blob
    touched[blob.count - 5] = 1
    #expect(try SSHSignature(blob: touched).touch?.isUserPresent == true)
    #expect(try refusal(of: touched, demanding: .presence) == .doesNotVerify)
    var later = blob
    later[blob.count - 1] = 2
    #expect(try refusal(of: later, demanding: .nothing) == .doesNotVerify)
  }

  @Test func `a key in a file has no touch to ask for`() throws {
    let signature = Keys.ed25519.sign(message, namespace: "n")
    #expect(signature.touch == nil)
    try signature.verify(message, namespace: "n", demanding: .verification)
  }

  @Test func `a passkey counts for our own page only`() throws {
    let passkey = try HardwareKey(.hardwareP256, application: "caisse.example.org")
    let blob = try passkey.sign(message, namespace: "n", flags: 5, page: page)
    #expect(try SSHSignature(blob: blob).touch?.origin == page)
    #expect(try refusal(of: blob, demanding: .verification, origins: [page]) == nil)
    #expect(try refusal(of: blob, demanding: .presence) == .otherPage(origin: page))
    #expect(SSHSignatureRefusal.otherPage(origin: page).code == "signature-from-another-page")
    #expect(
      try refusal(of: blob, demanding: .presence, origins: [page + ".evil.org"])
        == .otherPage(origin: page))
    let synced = try passkey.sign(message, namespace: "n", flags: 0x1D, page: page)
    #expect(try refusal(of: synced, demanding: .verification, origins: [page]) == nil)
    let untouched = try passkey.sign(message, namespace: "n", flags: 0, page: page)
    #expect(try refusal(of: untouched, demanding: .presence, origins: [page]) == .userAbsent)
  }

  @Test func `a page whose name ends its text and adds to it has signed nothing`() throws {
    let passkey = try HardwareKey(.hardwareP256, application: "caisse.example.org")
    let blob = try passkey.sign(message, namespace: "n", flags: 5, page: page + "\"x")
    #expect(try refusal(of: blob, demanding: .presence, origins: [page]) == .doesNotVerify)
  }

  @Test func `an answer of a browser to another question is none`() throws {
    let passkey = try HardwareKey(.hardwareP256, application: "caisse.example.org")
    func refused(
      flags: UInt8 = 5, extensions: [UInt8] = [], _ altered: @escaping (String) -> String = { $0 }
    ) throws -> Bool {
      let blob = try passkey.sign(
        message, namespace: "n", flags: flags, page: page, extensions: extensions,
        clientData: altered)
      let refusal = try refusal(of: blob, demanding: .presence, origins: [page])
      return refusal == .doesNotVerify
    }
    #expect(try !refused())
    #expect(try !refused { $0.replacing(#","crossOrigin":false"#, with: "") })
    #expect(try !refused { $0.replacing("false}", with: #"false,"other":1}"#) })
    #expect(try refused { $0.replacing("false", with: "true") })
    #expect(try refused { $0.replacing("webauthn.get", with: "webauthn.create") })
    #expect(try refused { $0.replacing("caisse.example.org", with: "caisse.example.com") })
    #expect(try refused { $0.replacing(#""challenge":""#, with: #""challenge":"x"#) })
    #expect(try refused { " " + $0 })
    // Attested data is for registering, and extensions must be announced.
    #expect(try refused(flags: 0x45))
    #expect(try refused(extensions: [0xA0]))
    #expect(try refused(flags: 0x85))
    #expect(try !refused(flags: 0x85, extensions: [0xA0]))
  }
}
