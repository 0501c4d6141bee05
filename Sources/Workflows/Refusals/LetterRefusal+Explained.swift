package import Formats
import Statements

extension LetterRefusal: Explained {
  package var code: String {
    switch self {
    case .valueMissing: "letter-value-missing"
    case .badAddress: "address-malformed"
    case .notSo: "letter-not-so"
    case .nobodyLeft: "nobody-to-write-to"
    case .otherSubject: "letter-subject"
    }
  }

  package var message: Message {
    switch self {
    case .valueMissing(let placeholder, let addressee):
      "nothing is known of {{\(placeholder.rawValue)}} for \(addressee)"
    case .badAddress(let text): "“\(text)” is no address that mail can come from"
    case .notSo(let kind, let subject, let state):
      "a letter of kind \(kind.rawValue) would not be so: \(subject) is \(state)"
    case .nobodyLeft(let kind, let place):
      "nobody in \(place) is left to be written a letter of kind \(kind.rawValue)"
    case .otherSubject(let kind):
      switch kind.subject {
      case .donors: "letters of kind \(kind.rawValue) go to the donors of a campaign"
      default: "letters of kind \(kind.rawValue) go to collectives"
      }
    }
  }

  package var hint: Message? {
    switch self {
    case .valueMissing: "it may have been erased, or never given; no letter was written"
    case .badAddress: "such as caisse@example.org"

    case .nobodyLeft: "who was written to before is written to again by name"
    case .otherSubject(let kind):
      switch kind.subject {
      case .donors: "name the campaign with --campaign"
      case .application: "name applications, such as G12, or a round with --round"
      case .award: "name awards, such as G12/1, or a round with --round"
      case .payout: "name payouts, or a round with --round"
      }
    case .notSo: "choose the kind that says how it stands: see caisse letter write --help"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .badAddress, .otherSubject: .wrongUsage
    default: .refused
    }
  }
}
