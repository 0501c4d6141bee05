package import Granting
import Ledger

extension GrantingRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownCollective: "unknown-collective"
    case .collectiveKnown: "collective-known"
    case .unknownPayee: "unknown-payee"
    case .personByCodeOnly: "person-by-code-only"
    case .ambiguousPayee: "ambiguous-payee"
    case .payeeNeedsAccount: "payee-needs-account"
    case .cashHasNoAccount: "cash-has-no-account"
    case .accountUnchanged: "account-unchanged"
    case .ceilingNotPositive: "ceiling-not-positive"
    case .payeeWithoutAccount: "payee-without-account"
    case .payeeCheckedByRegistrar: "payee-checked-by-registrar"
    case .unknownRound: "unknown-round"
    case .roundKnown: "round-known"
    case .roundClosed: "round-closed"
    case .roundClosesBeforeItOpens: "round-closes-before-it-opens"
    case .roundNeedsFund: "round-needs-fund"
    case .outsideRound: "outside-round"
    case .unknownApplication: "unknown-application"
    case .ambiguousApplication: "ambiguous-application"
    case .applicationReferenceKnown: "application-reference-known"
    case .invalidApplicationReference: "invalid-application-reference"
    case .requestNotPositive: "request-not-positive"
    case .minimumAboveCap: "minimum-above-cap"
    case .applicationStateForbids: "application-state-forbids"
    case .emptyReview: "empty-review"
    case .nothingToAllocate: "nothing-to-allocate"
    case .tiesOfRound: "ties-of-round"
    case .unknownAllocation: "unknown-allocation"
    case .noShare: "no-share"
    case .allocationNotReproduced: "allocation-not-reproduced"
    }
  }

  package var message: Message {
    switch self {
    case .unknownCollective(let code): "the books have no collective \(code)"
    case .collectiveKnown(let code): "collective \(code) is already known"
    case .unknownPayee(let name): "the books have no payee \(name)"
    case .personByCodeOnly(let person):
      "\(person) is a person in need: the books know the code alone, no number, region or tags"
    case .ambiguousPayee(let collective, let choices):
      "\(collective) has several payees: \(choices.map(\.description).joined(separator: ", "))"
    case .payeeNeedsAccount(let kind):
      "a payee of kind \(kind.rawValue) needs an IBAN and its holder"
    case .cashHasNoAccount: "what is paid in cash has no account"
    case .accountUnchanged(let payee): "\(payee) has this account already"
    case .ceilingNotPositive: "a ceiling is more than nothing"
    case .payeeWithoutAccount(let payee): "payee \(payee) has no account"
    case .payeeCheckedByRegistrar(let payee):
      "whoever registered the account of \(payee) can't be the one who checks it"
    case .unknownRound(let code): "the books have no round \(code)"
    case .roundKnown(let code): "round \(code) is already open"
    case .roundClosed(let code, let since): "round \(code) is closed since \(since)"
    case .roundClosesBeforeItOpens: "a round can't close before it opens"
    case .roundNeedsFund(let choices):
      choices.isEmpty
        ? "a round is for the money of a fund, and the books have no campaign's"
        : "a round is for the money of one fund, and the books have several"
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
    case .tiesOfRound(let round, let ties):
      "the order among equals of round \(round) is “\(ties)”, as announced when it was opened"
    case .nothingToAllocate(let round): "round \(round) has no application to allocate money to"
    case .unknownAllocation(let name): "the books have no allocation \(name)"
    case .noShare(let application, let allocation):
      "application \(application) has no share of allocation \(allocation)"
    case .allocationNotReproduced(let allocation):
      "its rule does not give again the shares of allocation \(allocation)"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownCollective: "see caisse collective list, or add it with caisse collective add"
    case .unknownPayee: "see caisse collective show, or add it with caisse collective payee"
    case .personByCodeOnly: "leave them out; the name is in the people file, and can be erased"
    case .ambiguousPayee: "name one with --payee"
    case .payeeNeedsAccount: "give --iban and --holder"
    case .cashHasNoAccount: "leave --iban, --bic and --holder out"
    case .payeeCheckedByRegistrar: "have another member call back at a number known before"
    case .unknownRound: "open it with caisse round open"
    case .roundNeedsFund(let choices):
      choices.isEmpty
        ? "name one with --fund"
        : "name one of \(choices.map(\.text).joined(separator: ", ")) with --fund"
    case .nothingToAllocate: "see caisse application list --round for their states"
    case .tiesOfRound:
      "an order is announced with caisse round open --ties, before the result is known"
    case .unknownAllocation: "see caisse allocation list"
    case .allocationNotReproduced: "run caisse audit verify: the books are not as they were written"
    case .outsideRound: "see caisse round show"
    case .unknownApplication: "see caisse application list"
    case .ambiguousApplication: "name it by its short code, such as G12"
    case .invalidApplicationReference: "use 1 to 64 of A-Z a-z 0-9 . _ / : -"
    case .emptyReview: "give --verdict, --score, --tier or --words"
    case .minimumAboveCap: "lower the minimum, or raise the cap"
    case .requestNotPositive: "give the amount that is asked for"
    case .noShare: "see caisse allocation show for who has one"
    case .collectiveKnown: "see caisse collective list, or choose another code"
    case .ceilingNotPositive: "give an amount above zero, or leave the ceiling out"
    case .accountUnchanged: "leave it as it is, or give another --iban or --holder"
    case .payeeWithoutAccount: "it is paid in cash or has none: see caisse collective show"
    case .roundKnown: "see caisse round show, or choose another code"
    case .roundClosesBeforeItOpens: "give --closes a later day"
    case .applicationReferenceKnown:
      "see caisse application list; one that is amended keeps its code"
    case .applicationStateForbids: "see caisse application show"
    case .roundClosed: "open a round for what comes later, with caisse round open"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .allocationNotReproduced: .verificationFailed
    case .requestNotPositive, .minimumAboveCap, .ceilingNotPositive,
      .invalidApplicationReference:
      .inputRejected
    default: .refused
    }
  }
}
