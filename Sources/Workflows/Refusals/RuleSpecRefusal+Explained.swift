extension RuleSpecRefusal: Explained {
  package var code: String {
    switch self {
    case .unreadable: "spec-unreadable"
    case .badValue: "spec-value"
    case .expectsNothing: "spec-expects-nothing"
    case .badBallot: "spec-ballot"
    }
  }

  package var message: Message {
    switch self {
    case .unreadable: "the expectations beside the rule are not what they should be"
    case .badValue(let name, let field, let text):
      "case “\(name)”: “\(text)” can't be a value of \(field)"
    case .badBallot(let name, let reason): "case “\(name)”: \(reason)"
    case .expectsNothing(let name): "case “\(name)” must expect shares, or else a refusal"
    }
  }

  package var hint: Message? {
    switch self {
    case .unreadable:
      "a JSON object with cases, each with name, pot, applications, and shares or refused"
    case .badValue: "amounts and scores are texts with a dot before the decimals: \"125.50\""
    case .badBallot: "each ballot has a voter and marks as in a file: \"G1=7;G4=3\""
    case .expectsNothing: "give the case \"shares\" or \"refused\""
    }
  }

  package var exit: ExitStatus { .inputRejected }
}
