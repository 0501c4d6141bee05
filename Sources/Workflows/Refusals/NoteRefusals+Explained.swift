package import Journal

/// Notes, proofs and keys of logs from outside, in words.
extension NoteRefusal: Explained {
  package var message: Message { "\(words)" }
  package var hint: Message? { "\(nextStep)" }
  package var exit: ExitStatus {
    switch self {
    case .badSignature, .noKnownSigner: .verificationFailed
    case .notANote, .notAKey, .notACheckpoint, .notAProof, .notARequest: .inputRejected
    }
  }
}

extension WitnessPolicyRefusal: Explained {
  package var message: Message { "line \(line): \(words)" }
  package var hint: Message? { "caisse help proof shows such a file" }
  package var exit: ExitStatus { .inputRejected }
}

extension WitnessRefusal: Explained {
  package var message: Message { "\(words)" }
  package var hint: Message? { "\(nextStep)" }
  package var exit: ExitStatus { isContradiction ? .verificationFailed : .inputRejected }
}
