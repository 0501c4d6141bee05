package import Granting

extension GrantingRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownCollective: "unknown-collective"
    case .collectiveKnown: "collective-known"
    case .unknownPayee: "unknown-payee"
    case .ambiguousPayee: "ambiguous-payee"
    case .payeeNeedsAccount: "payee-needs-account"
    case .payeeNeedsDocument: "payee-needs-document"
    case .payeeWithoutAccount: "payee-without-account"
    case .payeeCheckedByRegistrar: "payee-checked-by-registrar"
    case .unknownRound: "unknown-round"
    case .roundKnown: "round-known"
    case .roundClosed: "round-closed"
    case .roundClosesBeforeItOpens: "round-closes-before-it-opens"
    case .outsideRound: "outside-round"
    case .unknownApplication: "unknown-application"
    case .ambiguousApplication: "ambiguous-application"
    case .applicationReferenceKnown: "application-reference-known"
    case .invalidApplicationReference: "invalid-application-reference"
    case .requestNotPositive: "request-not-positive"
    case .minimumAboveCap: "minimum-above-cap"
    case .applicationStateForbids: "application-state-forbids"
    case .emptyReview: "empty-review"
    }
  }

  package var message: Message {
    switch self {
    case .unknownCollective(let code): "the books have no collective \(code)"
    case .collectiveKnown(let code): "collective \(code) is already known"
    case .unknownPayee(let name): "the books have no payee \(name)"
    case .ambiguousPayee(let collective, let choices):
      "\(collective) has several payees: \(choices.map(\.description).joined(separator: ", "))"
    case .payeeNeedsAccount(let kind):
      "a payee of kind \(kind.rawValue) needs an IBAN and its holder"
    case .payeeNeedsDocument(let kind):
      "a payee of kind \(kind.rawValue) needs the document that lets it receive the money"
    case .payeeWithoutAccount(let payee): "payee \(payee) has no account"
    case .payeeCheckedByRegistrar(let payee):
      "whoever registered the account of \(payee) can't be the one who checks it"
    case .unknownRound(let code): "the books have no round \(code)"
    case .roundKnown(let code): "round \(code) is already open"
    case .roundClosed(let code, let since): "round \(code) is closed since \(since)"
    case .roundClosesBeforeItOpens: "a round can't close before it opens"
    case .outsideRound(let code, let day): "round \(code) receives nothing on \(day)"
    case .unknownApplication(let name): "the books have no application \(name)"
    case .ambiguousApplication(let name, let rounds):
      "several rounds have an application \(name): \(rounds.map(\.text).joined(separator: ", "))"
    case .applicationReferenceKnown(let round, let reference):
      "round \(round) has already received \(reference)"
    case .invalidApplicationReference(let reference):
      "“\(reference)” can't be a reference of an application"
    case .requestNotPositive: "an application asks for more than nothing"
    case .minimumAboveCap(let minimum, let cap):
      "the minimum of \(minimum) is above the most it may get, \(cap)"
    case .applicationStateForbids(let application, let state, let act):
      "application \(application) is \(state.rawValue) and can't be \(act)"
    case .emptyReview: "a review says something: a verdict, a score, a tier or words"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownCollective: "see caisse collective list, or add it with caisse collective add"
    case .unknownPayee: "see caisse collective show, or add it with caisse collective payee"
    case .ambiguousPayee: "name one with --payee"
    case .payeeNeedsAccount: "give --iban and --holder"
    case .payeeNeedsDocument: "give the agreement, the mandate or the invoice with --document"
    case .payeeCheckedByRegistrar: "have another member call back at a number known before"
    case .unknownRound: "open it with caisse round open"
    case .outsideRound: "see caisse round show"
    case .unknownApplication: "see caisse application list"
    case .ambiguousApplication: "name it by its short code, such as G12"
    case .invalidApplicationReference: "use 1 to 64 of A-Z a-z 0-9 . _ / : -"
    default: nil
    }
  }
}
