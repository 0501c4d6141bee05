/// Why something isn't proved, or a proof proves nothing.
package enum ProofRefusal: Error, Hashable, Sendable {
  case otherBooks(String)
  case shorter(known: Int64, held: Int64)
  case rewritten(Int64)
  case notInTree
  case openingOfOther
  case unsigned
  case keyMissing
  case quorumMissing
  case nothingLost(known: Int64, held: Int64)
  case noWitnessNamed
  case witnessName(String)
  case tooFewMembers(signed: Int, needed: Int)
  case keyAtHand(String)
  case keyNotAtHand(String)
}

extension ProofRefusal: Explained {
  package var code: String {
    switch self {
    case .otherBooks: "checkpoint-of-other-books"
    case .shorter: "journal-shorter"
    case .rewritten: "journal-rewritten"
    case .notInTree: "record-not-in-tree"
    case .openingOfOther: "opening-of-other-record"
    case .unsigned: "checkpoint-unsigned"
    case .keyMissing: "log-key-not-given"
    case .quorumMissing: "quorum-missing"
    case .nothingLost: "nothing-lost"
    case .noWitnessNamed: "witness-not-named"
    case .witnessName: "witness-name-unfit"
    case .tooFewMembers: "log-key-members-too-few"
    case .keyAtHand: "log-key-at-hand"
    case .keyNotAtHand: "log-key-not-at-hand"
    }
  }

  package var message: Message {
    switch self {
    case .otherBooks(let origin): "this is a checkpoint of other books: its origin is \(origin)"
    case .shorter(let known, let held):
      "the checkpoint is of \(Int(known)) records, and the journal holds \(Int(held)): records were taken away"
    case .rewritten(let size):
      "the first \(Int(size)) records are not those of the checkpoint: one of them was changed since"
    case .notInTree: "the record is not in the tree of the checkpoint below it"
    case .openingOfOther: "the opening opens no commitment of this record"
    case .unsigned: "nobody has signed the checkpoint"
    case .keyMissing: "nothing says whose signature is trusted"
    case .quorumMissing: "too few witnesses signed the checkpoint for the policy's quorum"
    case .nothingLost(let known, let held):
      "nothing is lost: the checkpoint is of \(Int(known)) records, and these books hold \(Int(held)), which begin with them"
    case .noWitnessNamed: "these books name no witness who signed this"
    case .witnessName(let name):
      "“\(name)” can't name a witness here: the journal takes letters, digits and . _ / : - alone"
    case .tooFewMembers(let signed, let needed):
      "a lost key is replaced by \(needed) members who sign, and \(signed) did"
    case .keyAtHand(let path): "the log's key isn't lost: it is at \(path)"
    case .keyNotAtHand(let words): "\(words)"
    }
  }

  package var hint: Message? {
    switch self {
    case .otherBooks: "its first line says which; caisse audit checkpoint shows that of these books"
    case .shorter, .rewritten:
      "keep both, and ask who keeps the books: caisse audit verify says what it still can"
    case .notInTree, .openingOfOther: "take both files again from where they came"
    case .unsigned: "have it signed: the log's key is needed, see caisse help proof"
    case .keyMissing:
      "give --log with the line that caisse audit key show prints, told by another way than the file"
    case .quorumMissing: "ask the witnesses: see caisse help proof"
    case .nothingLost: "go on with these books as they are"
    case .noWitnessNamed: "name witnesses with caisse audit policy; see caisse help proof"
    case .witnessName: "have the witness make a key under such a name, which is nobody's own name"
    case .tooFewMembers: "have others sign what --message writes, and give each with --signed"
    case .keyAtHand: "change it with caisse audit key rotate, which it signs itself"
    case .keyNotAtHand: "put it there; where it is lost, caisse audit key replace"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .otherBooks: .inputRejected
    case .keyMissing: .wrongUsage
    case .unsigned, .nothingLost, .noWitnessNamed, .tooFewMembers, .keyAtHand, .keyNotAtHand:
      .refused
    case .witnessName: .inputRejected
    case .shorter, .rewritten, .notInTree, .openingOfOther, .quorumMissing: .verificationFailed
    }
  }
}
