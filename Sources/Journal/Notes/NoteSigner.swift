private import Crypto

/// The private half of the key of a log or a witness.
package struct NoteSigner: Sendable {
  package let key: NoteKey
  private let secret: Curve25519.Signing.PrivateKey

  /// The key that 32 random bytes are; nil for a name that can't stand in a note.
  package init?(name: String, kind: NoteKey.Kind, seed: some Sequence<UInt8>) {
    guard NoteKey.isName(name),
      let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(seed))
    else { return nil }
    self.secret = secret
    key = NoteKey(name: name, kind: kind, point: Array(secret.publicKey.rawRepresentation))
  }

  /// The same key under another name.
  package func named(_ name: String) -> NoteSigner? {
    NoteSigner(name: name, kind: key.kind, seed: secret.rawRepresentation)
  }

  private static let mark = "PRIVATE+KEY+"

  /// As golang.org/x/mod/sumdb/note writes it.
  package var text: String {
    let bytes = [key.kind.rawValue] + Array(secret.rawRepresentation)
    return Self.mark + "\(key.name)+\(NoteKey.digits(key.id))+"
      + bytes.withUnsafeBytes { Base64.text($0) }
  }

  package init(text: String) throws(NoteRefusal) {
    guard text.hasPrefix(Self.mark) else { throw .notAKey(.form) }
    let parts = text.dropFirst(Self.mark.count).split(
      separator: "+" as Character, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.bytes(String(parts[2])), let first = bytes.first
    else { throw .notAKey(.form) }
    guard let kind = NoteKey.Kind(rawValue: first) else { throw .notAKey(.kind) }
    guard bytes.count == 33 else { throw .notAKey(.length) }
    guard let signer = NoteSigner(name: String(parts[0]), kind: kind, seed: bytes[1...]) else {
      throw .notAKey(.name)
    }
    guard NoteKey.digits(signer.key.id) == parts[1] else { throw .notAKey(.id) }
    self = signer
  }

  /// Signs the text of a note; a witness says at which time.
  package func sign(_ text: String, at instant: Instant) -> NoteSignature {
    switch key.kind {
    case .note: return signature(proof(over: text))
    case .cosignature:
      let time = UInt64(max(0, instant.secondsSince1970)).bigEndianBytes
      return signature(time + proof(over: Cosignature.message(text, at: instant)))
    }
  }

  private func signature(_ bytes: [UInt8]) -> NoteSignature {
    NoteSignature(name: key.name, keyID: key.id, bytes: bytes)
  }

  private func proof(over text: String) -> [UInt8] {
    do { return Array(try secret.signature(for: Array(text.utf8))) } catch {
      preconditionFailure("a key that was made signs: \(error)")
    }
  }
}
