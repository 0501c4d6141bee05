/// A text with signatures below it (C2SP, signed-note).
package struct SignedNote: Hashable, Sendable {
  /// Whole lines.
  package let text: String
  package var signatures: [NoteSignature]

  package init(text: String, signatures: [NoteSignature]) {
    self.text = text
    self.signatures = signatures
  }

  private static let longest = 1_000_000
  private static let mostSignatures = 100

  /// As it is written, and signed notes are sent.
  package var encoded: String {
    text + "\n" + signatures.map(\.line).joined()
  }

  /// Reads a whole note. The text ends at the last empty line.
  package init(encoded: String) throws(NoteRefusal) {
    let bytes = encoded.utf8
    guard bytes.count <= Self.longest else { throw .notANote(.tooLong) }
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }), !bytes.contains(0x7F),
      !encoded.unicodeScalars.contains("\u{FFFD}")
    else { throw .notANote(.notText) }
    guard bytes.last == 0x0A else { throw .notANote(.unended) }
    let lines = encoded.split(separator: "\n" as Character, omittingEmptySubsequences: false)
      .dropLast()
    guard let empty = lines.lastIndex(where: \.isEmpty), empty > lines.startIndex,
      empty < lines.endIndex - 1
    else { throw .notANote(.unsigned) }
    let below = lines[(empty + 1)...]
    guard below.count <= Self.mostSignatures else { throw .notANote(.tooManySignatures) }
    var signatures: [NoteSignature] = []
    for line in below {
      guard let signature = NoteSignature(line: line) else { throw .notANote(.signatureLine) }
      signatures.append(signature)
    }
    self.init(
      text: lines[..<empty].map { $0 + "\n" }.joined(), signatures: signatures)
  }

  /// Who signed it, of those whose keys are given, each once and in the order of the note. Others are passed
  /// over; a wrong signature of one of them refuses the note.
  package func signers(among keys: [NoteKey]) throws(NoteRefusal) -> [NoteSigned] {
    var signers: [NoteSigned] = []
    for signature in signatures {
      guard let key = keys.first(where: { $0.name == signature.name && $0.id == signature.keyID })
      else { continue }
      guard key.verifies(signature, over: text) else {
        throw .badSignature(of: signature.name)
      }
      guard !signers.contains(where: { $0.key == key }) else { continue }
      signers.append(NoteSigned(key: key, at: key.time(of: signature)))
    }
    guard !signers.isEmpty else { throw .noKnownSigner }
    return signers
  }
}
