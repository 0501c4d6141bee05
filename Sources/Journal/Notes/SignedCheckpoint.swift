/// A checkpoint with the signatures of the log and of witnesses, or with none yet.
package struct SignedCheckpoint: Hashable, Sendable {
  package let checkpoint: Checkpoint
  package var signatures: [NoteSignature]

  package init(_ checkpoint: Checkpoint, signatures: [NoteSignature] = []) {
    self.checkpoint = checkpoint
    self.signatures = signatures
  }

  /// A tlog-checkpoint (C2SP); without signatures its three lines alone.
  package var text: String {
    signatures.isEmpty ? checkpoint.text : note.encoded
  }

  package var note: SignedNote {
    SignedNote(text: checkpoint.text, signatures: signatures)
  }

  /// Reads either form.
  package init(text: String) throws(NoteRefusal) {
    let isSigned = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      .contains(where: \.isEmpty)
    guard isSigned else {
      self.init(try Checkpoint(text: text))
      return
    }
    let note = try SignedNote(encoded: text)
    self.init(try Checkpoint(text: note.text), signatures: note.signatures)
  }

  /// Who signed it, of those whose keys are given.
  package func signers(among keys: [NoteKey]) throws(NoteRefusal) -> [NoteSigned] {
    try note.signers(among: keys)
  }
}

extension Checkpoint {
  /// Reads the three lines. Extension lines, which others may add, are not taken: nothing here would know
  /// what they promise.
  package init(text: String) throws(NoteRefusal) {
    let lines = text.split(separator: "\n" as Character, omittingEmptySubsequences: false)
    func line(_ number: Int) throws(NoteRefusal) -> String {
      guard lines.count > number else { throw .notACheckpoint(line: number) }
      return String(lines[number - 1])
    }
    let origin = try line(1)
    guard !origin.isEmpty, !origin.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      throw .notACheckpoint(line: 1)
    }
    guard let size = Int64(try line(2)), size >= 0, String(size) == (try line(2)) else {
      throw .notACheckpoint(line: 2)
    }
    guard let root = Hash(base64: try line(3)) else { throw .notACheckpoint(line: 3) }
    guard lines.count == 4, lines[3].isEmpty else { throw .notACheckpoint(line: 4) }
    self.init(origin: origin, size: size, root: root)
  }
}
