import Journal

extension RecordProblem: Explained {
  package var code: String {
    switch self {
    case .unreadable: "record-unreadable"
    case .unknownType: "record-type-unknown"
    case .wrongPlace: "record-out-of-place"
    case .wrongChange: "change-out-of-place"
    case .earlierThanBefore: "record-earlier-than-before"
    case .partsDiffer: "record-parts-differ"
    case .partsWithoutHead: "record-parts-without-head"
    case .unfinishedChange: "change-unfinished"
    }
  }

  package var message: Message {
    switch self {
    case .unreadable(let refusal): "it can't be read: \(refusal.words)"
    case .unknownType(let type): "it is of the type “\(type)”, which this program can't read"
    case .wrongPlace(let seq): "it says that it is number \(seq)"
    case .wrongChange(let change):
      "it says that its change began at \(change), and it began elsewhere"
    case .earlierThanBefore: "it is dated before the one it follows"
    case .partsDiffer: "its parts are not those it names"
    case .partsWithoutHead: "its change ends before the record that names its parts"
    case .unfinishedChange(let change): "the journal ends in the middle of change \(change)"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownType: "these are books of a newer program: install that version or a later one"
    default: "the journal is not as it was written: run caisse audit verify, and go back to a copy"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .unknownType: .inputRejected
    default: .verificationFailed
    }
  }
}
