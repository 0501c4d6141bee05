/// Why a witness doesn't sign.
package enum WitnessRefusal: Error, Hashable, Sendable {
  case malformed(line: Int)
  case unknownLog(String)
  case note(NoteRefusal)
  case otherSize(seen: Int64, asked: Int64)
  case shorter(seen: Checkpoint, found: Int64)
  case rewritten(seen: Checkpoint)

  package var code: String {
    switch self {
    case .malformed: "witness-state-malformed"
    case .unknownLog: "witness-log-unknown"
    case .note(let refusal): refusal.code
    case .otherSize: "witness-saw-other-size"
    case .shorter: "witness-saw-more"
    case .rewritten: "witness-past-rewritten"
    }
  }

  /// Whether what the witness saw and what it is shown can't both be true.
  package var isContradiction: Bool {
    switch self {
    case .shorter, .rewritten: true
    case .note(let refusal):
      switch refusal {
      case .badSignature, .noKnownSigner: true
      default: false
      }
    case .malformed, .unknownLog, .otherSize: false
    }
  }

  package var words: String {
    switch self {
    case .malformed(let line):
      "this is not what a witness remembers: line \(line) is not what stands there"
    case .unknownLog(let origin): "this witness doesn't know the log \(origin)"
    case .note(let refusal): refusal.words
    case .otherSize(let seen, let asked):
      "the proof begins at \(asked) records, and this witness saw \(seen) last"
    case .shorter(let seen, let found):
      "the log shows \(found) records, and this witness saw \(seen.size) of it: records were taken away"
    case .rewritten(let seen):
      """
      the past was rewritten: what is shown now doesn't extend the \(seen.size) records that this witness \
      saw, whose root was \(seen.root.base64)
      """
    }
  }

  package var nextStep: String {
    switch self {
    case .malformed: "go back to a copy of it that is not older than the last answer"
    case .unknownLog: "compare its key with its owner's, then: caisse audit witness trust"
    case .note(let refusal): refusal.nextStep
    case .otherSize(let seen, _):
      seen == 0
        ? "ask for caisse audit prove --since 0"
        : "send what caisse audit witness show prints, and ask for caisse audit prove --since it"
    case .shorter, .rewritten:
      "sign nothing, keep both, and ask those who keep the books how this came to be"
    }
  }
}
