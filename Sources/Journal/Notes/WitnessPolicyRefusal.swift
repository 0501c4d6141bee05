/// Why a line of a policy of witnesses is not one.
package struct WitnessPolicyRefusal: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case unknownWord(String)
    case form(String)
    case key(NoteRefusal)
    case kind
    case nameTwice(String)
    case unknownName(String)
    case threshold(String)
    case quorumTwice
    case quorumMissing
  }

  package let line: Int
  package let reason: Reason

  package var code: String { "witness-policy-malformed" }

  package var words: String {
    switch reason {
    case .unknownWord(let word): "a line begins with log, witness, group or quorum, not “\(word)”"
    case .form(let form): "this line has the form: \(form)"
    case .key(let refusal): refusal.words
    case .kind: "a log signs with a key of kind 1, a witness with one of kind 4"
    case .nameTwice(let name): "“\(name)” is named twice"
    case .unknownName(let name): "“\(name)” is neither a witness nor a group above this line"
    case .threshold(let text):
      "“\(text)” is not how many of a group must sign: any, all, or a number of them"
    case .quorumTwice: "there is one quorum line"
    case .quorumMissing: "no quorum line says whose signatures suffice"
    }
  }
}
