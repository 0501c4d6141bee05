/// Why a text is not the note, key, checkpoint or proof that it should be, or isn't signed by whom it should be.
package enum NoteRefusal: Error, Hashable, Sendable {
  case notANote(NoteFlaw)
  case notAKey(NoteKeyFlaw)
  case notACheckpoint(line: Int)
  case notAProof(line: Int)
  case notARequest(line: Int)
  /// A signer who is known, and a signature that isn't theirs.
  case badSignature(of: String)
  /// Nobody signed who is known.
  case noKnownSigner
}

/// What of a note isn't as signed-note has it.
package enum NoteFlaw: String, Hashable, Sendable {
  case tooLong = "it is longer than a million bytes"
  case notText = "it isn't UTF-8, or holds a control character"
  case unended = "its last line has no end"
  case unsigned = "no empty line stands before its signatures"
  case signatureLine = "a line of its signatures isn't one"
  case tooManySignatures = "it has more than a hundred signatures"
}

/// What of a key isn't as signed-note has it.
package enum NoteKeyFlaw: String, Hashable, Sendable {
  case form = "it isn't a name, eight hexadecimal digits and base64, joined by +"
  case name = "its name is empty, or has a space or a + in it"
  case kind = "it is of a kind that isn't taken here"
  case length = "it hasn't the 32 bytes of an Ed25519 key"
  case id = "its digits are not those of its name and key: it was changed, or copied wrongly"
  case weak = "it is one for which signatures can be made without its private half"
}

extension NoteRefusal {
  package var code: String {
    switch self {
    case .notANote: "note-malformed"
    case .notAKey: "note-key-malformed"
    case .notACheckpoint: "checkpoint-malformed"
    case .notAProof: "proof-malformed"
    case .notARequest: "witness-request-malformed"
    case .badSignature: "note-signature-bad"
    case .noKnownSigner: "note-signer-unknown"
    }
  }

  package var words: String {
    switch self {
    case .notANote(let flaw): "this is not a signed note: \(flaw.rawValue)"
    case .notAKey(let flaw): "this is not the key of a log or a witness: \(flaw.rawValue)"
    case .notACheckpoint(let line):
      "this is not a checkpoint: line \(line) is not what stands there in one"
    case .notAProof(let line):
      "this is not the proof of a record: line \(line) is not what stands there in one"
    case .notARequest(let line):
      "this is not what a witness is asked: line \(line) is not what stands there"
    case .badSignature(let name): "the signature of \(name) is not over this text"
    case .noKnownSigner: "nobody signed this whose key is known"
    }
  }

  package var nextStep: String {
    switch self {
    case .notANote, .notACheckpoint, .notAProof:
      "give the file as it came: not one byte of it may change"
    case .notARequest: "give what caisse audit prove --since wrote, as it came"
    case .notAKey: "give the whole line, as its owner gives it"
    case .badSignature:
      "take the file again from where it came; if it is the same, somebody changed it"
    case .noKnownSigner: "compare the key with its owner's, told by another way than the file"
    }
  }
}
