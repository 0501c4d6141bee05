/// What a hardware key or passkey signed beside the message: whether somebody touched it, whether it knew
/// whom, and how often it had signed.
package struct HardwareTouch: Hashable, Sendable {
  package let flags: UInt8
  package let counter: UInt32
  /// Where a browser was when it asked the passkey.
  let page: Page?

  /// A browser's account of what it asked for (WebAuthn), signed by its hash.
  struct Page: Hashable, Sendable {
    let origin: String
    let clientData: [UInt8]
    let extensions: [UInt8]
  }

  package init(flags: UInt8, counter: UInt32) {
    self.init(flags: flags, counter: counter, page: nil)
  }

  init(flags: UInt8, counter: UInt32, page: Page?) {
    self.flags = flags
    self.counter = counter
    self.page = page
  }

  /// Somebody touched it: bit UP.
  package var isUserPresent: Bool { flags & 0x01 != 0 }
  /// It asked for a PIN or a fingerprint, and got it: bit UV.
  package var isUserVerified: Bool { flags & 0x04 != 0 }
  /// The page that asked, for a passkey in a browser.
  package var origin: String? { page?.origin }

  var hasAttestedData: Bool { flags & 0x40 != 0 }
  var hasExtensions: Bool { flags & 0x80 != 0 }

  /// How much of its user a hardware key must attest. `ssh-keygen -Y verify` asks for nothing: it takes
  /// a signature that a program in the member's computer made while the key lay untouched in its socket.
  package enum Demand: String, Sendable, CaseIterable {
    case nothing, presence, verification
  }
}
