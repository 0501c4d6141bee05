private import Crypto

/// A public key by whose signatures a log or a witness is known: `name+id+base64(kind ‖ key)`.
package struct NoteKey: Hashable, Sendable {
  /// What its signatures are over.
  package enum Kind: UInt8, Sendable {
    /// The text of a note.
    case note = 0x01
    /// A time and the text: `cosignature/v1`.
    case cosignature = 0x04
  }

  package let name: String
  package let kind: Kind
  /// A point of Ed25519.
  let point: [UInt8]

  init(name: String, kind: Kind, point: [UInt8]) {
    self.name = name
    self.kind = kind
    self.point = point
  }

  package var id: UInt32 {
    let hash = Hash(of: Array(name.utf8) + [0x0A, kind.rawValue] + point)
    return UInt32(bigEndianBytes: hash.bytes[..<4])
  }

  package var text: String {
    let key = ([kind.rawValue] + point).withUnsafeBytes { Base64.text($0) }
    return "\(name)+\(Self.digits(id))+\(key)"
  }

  package init(text: String) throws(NoteRefusal) {
    let parts = text.split(
      separator: "+" as Character, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].utf8.count == 8, let key = Base64.bytes(String(parts[2])),
      let first = key.first
    else { throw .notAKey(.form) }
    guard Self.isName(parts[0]) else { throw .notAKey(.name) }
    guard let kind = Kind(rawValue: first) else { throw .notAKey(.kind) }
    guard key.count == 33 else { throw .notAKey(.length) }
    self.init(name: String(parts[0]), kind: kind, point: Array(key[1...]))
    guard Self.digits(id) == parts[1] else { throw .notAKey(.id) }
    do throws(SSHKeyRefusal) { try Ed25519Point.check(point) } catch { throw .notAKey(.weak) }
  }

  /// The same key under another name.
  package func named(_ name: String) -> NoteKey {
    NoteKey(name: name, kind: kind, point: point)
  }

  /// `00af0cfe` of a number.
  static func digits(_ id: UInt32) -> String {
    id.bigEndianBytes.withUnsafeBytes { Hexadecimal.text($0) }
  }

  /// Not empty, no white space, no plus sign.
  package static func isName(_ name: some StringProtocol) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" }
  }

  func verifies(_ signature: NoteSignature, over text: String) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: point) else {
      return false
    }
    switch kind {
    case .note: return key.isValidSignature(signature.bytes, for: Array(text.utf8))
    case .cosignature:
      guard let cosignature = Cosignature(bytes: signature.bytes) else { return false }
      return key.isValidSignature(
        cosignature.proof, for: Array(Cosignature.message(text, at: cosignature.at).utf8))
    }
  }

  /// What the signature of a witness says of its time.
  func time(of signature: NoteSignature) -> Instant? {
    kind == .cosignature ? Cosignature(bytes: signature.bytes)?.at : nil
  }
}
