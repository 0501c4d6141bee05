private import Crypto

/// A key that seals words (AES-256-GCM): who hasn't it learns how long they are, to within some bytes, and
/// can't put others in their place.
package struct SealingKey: Equatable, Sendable {
  /// Sealed words are as long as the next of these steps.
  private static let step = 32
  private static let end: UInt8 = 0x80

  let bytes: Salt
  private let sealing: SymmetricKey
  private let naming: SymmetricKey

  package init(_ bytes: Salt) {
    self.bytes = bytes
    let input = SymmetricKey(data: bytes.bytes)
    func derived(_ use: String) -> SymmetricKey {
      HKDF<SHA256>.deriveKey(
        inputKeyMaterial: input, info: Array("caisse-words/v1 \(use)".utf8), outputByteCount: 32)
    }
    sealing = derived("seal")
    naming = derived("nonce")
  }

  package static func == (left: SealingKey, right: SealingKey) -> Bool { left.bytes == right.bytes }

  /// Equal words in one place are sealed equally, so that they can be looked for; in another place they
  /// look different, and can't be moved there.
  package func seal(_ words: [UInt8], at place: String) -> [UInt8] {
    var padded = words
    padded.append(Self.end)
    let excess = padded.count % Self.step
    if excess > 0 { padded += repeatElement(0, count: Self.step - excess) }
    do {
      let box = try AES.GCM.seal(
        padded, using: sealing, nonce: nonce(of: padded, at: place),
        authenticating: Array(place.utf8))
      return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    } catch {
      preconditionFailure("a key of 32 bytes and a nonce of 12 seal any words")
    }
  }

  /// Nil for what another key sealed, or in another place, and for what was changed since.
  package func open(_ sealed: [UInt8], at place: String) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let padded = try? AES.GCM.open(box, using: sealing, authenticating: Array(place.utf8)),
      let end = padded.lastIndex(of: Self.end)
    else { return nil }
    return Array(padded[..<end])
  }

  /// Reckoned from what is sealed: no two words ever share one, and no chance is needed.
  private func nonce(of padded: [UInt8], at place: String) throws -> AES.GCM.Nonce {
    var code = HMAC<SHA256>(key: naming)
    code.update(data: Array(place.utf8))
    code.update(data: [0])
    code.update(data: padded)
    return try AES.GCM.Nonce(data: Array(code.finalize().prefix(12)))
  }
}
