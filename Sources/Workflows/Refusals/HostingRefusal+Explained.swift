package import Granting
import Ledger

extension HostingRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownProject: "unknown-project"
    case .openedAsProject: "fund-of-project"
    case .noPrincipal: "mandate-without-principal"
    case .basisOfOtherKind: "basis-of-other-kind"
    case .confirmsOneself: "basis-confirmed-alone"
    case .documentMissing: "hosting-document-missing"
    case .stateForbids: "project-state-forbids"
    case .costUnderMandate: "cost-under-mandate"
    case .notUnderMandate: "not-under-mandate"
    case .aboveFee: "above-hosting-fee"
    case .notEmpty: "project-not-empty"
    case .campaignOpen: "project-campaign-open"
    case .unknownPayment: "unknown-hosting-payment"
    case .paymentVoided: "hosting-payment-voided"
    case .requesterMissing: "requester-missing"
    case .notARequester: "not-a-requester"
    case .requestersUnread: "requesters-unread"
    case .recorderChecks: "hosting-recorder-checks"
    case .unchecked: "hosting-payment-unchecked"
    case .alreadyPaid: "hosting-payment-made"
    case .carriedWithoutRole: "carried-without-role"
    case .noCharge: "hosting-without-charge"
    case .dayTooEarly: "hosting-day-too-early"
    case .mandateCrossed: "mandate-crossed"
    }
  }

  package var message: Message {
    switch self {
    case .unknownProject(let name): "fund \(name) is no hosted project's"
    case .openedAsProject(let kind): "a fund \(kind.rawValue) is opened with its project"
    case .noPrincipal(let collective):
      "\(collective) has no legal form: nobody is there who could give a mandate"
    case .basisOfOtherKind(let basis, let kind):
      "the basis \(basis.rawValue) is not one of a project \(kind.rawValue)"
    case .confirmsOneself(let member):
      "\(member) records this: another member confirms the legal basis"
    case .documentMissing(let act): "\(act) needs its document"
    case .stateForbids(let fund, let state, let act):
      "project \(fund) is \(state.rawValue): it can't be \(act)"
    case .costUnderMandate(let fund): "what is paid under the mandate of \(fund) is no cost of ours"
    case .notUnderMandate(let fund, let purpose):
      "project \(fund) is hosted in own name: what it pays for \(purpose.rawValue) is recorded as any other fund's"
    case .aboveFee(let fund, let rate, let left, let asked):
      "of the agreed \(rate) % of what came in for \(fund) \(left) is left, and this asks for \(asked)"
    case .notEmpty(let fund, let what, let amount):
      "project \(fund) is not empty: \(what) holds \(amount)"
    case .campaignOpen(let fund, let campaign):
      "campaign \(campaign) still collects for project \(fund)"
    case .unknownPayment(let name): "the books have no payment \(name) of a hosted project"
    case .paymentVoided(let name): "\(name) is voided already"
    case .requesterMissing(let fund):
      "costs of project \(fund) are paid for somebody who may ask, and nobody is named"
    case .notARequester(let fund):
      "the agreement of project \(fund) doesn't name that person among those who may ask"
    case .requestersUnread(let fund):
      "who may ask for the money of project \(fund) can't be read: it stands in the people file"
    case .recorderChecks(let member, let payment):
      "\(member) recorded the request \(payment): another member looks at it"
    case .unchecked(let payment, let needed, let checked):
      "\(payment) isn't paid yet: of the looks of others that the policy asks for, \(needed), there are \(checked)"
    case .alreadyPaid(let payment): "\(payment) is paid already"
    case .carriedWithoutRole(let fund, let account, let amount):
      "account \(account) holds \(amount) that was carried for project \(fund), and no role says what it becomes"
    case .noCharge(let fund, let purpose):
      "what project \(fund) pays for \(purpose.rawValue) is no charge of ours that could be one or the other"
    case .dayTooEarly(let fund, let earliest, let given):
      "\(given) is too early for project \(fund): its last act is of \(earliest)"
    case .mandateCrossed(let from, let to):
      "money held under a mandate doesn't go from \(from) to \(to): it is its owner's"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownProject: "see caisse hosted list"
    case .openedAsProject: "open it with caisse hosted open, which names its collective"
    case .noPrincipal: "host it in own name, the usual case"
    case .basisOfOtherKind:
      "a mandate is the basis of what is hosted by mandate, and of nothing else"
    case .confirmsOneself: "name who did with --confirmed-by"
    case .documentMissing: "give it with --document"
    case .costUnderMandate, .mandateCrossed: "ask for it with caisse hosted ask"
    case .notUnderMandate(_, .fee): "record it with caisse fund transfer"
    case .notUnderMandate: "record it with caisse expense record"
    case .notEmpty: "see caisse statement hosted; pass on what is left with caisse hosted ask"
    case .campaignOpen: "close it with caisse campaign close"
    case .requesterMissing: "name who asks with --asked-by"
    case .notARequester: "see caisse hosted show for who may ask"
    case .requestersUnread:
      "keep the people file beside the books, with --people where it is elsewhere"
    case .recorderChecks: "let another record caisse hosted check, with --as"
    case .unchecked(let payment, _, _): "record their looks with caisse hosted check \(payment)"
    case .alreadyPaid: "a mistake is undone with caisse hosted void"
    case .carriedWithoutRole(_, let account, _):
      "say it with caisse account role \(account) dedicated-contributions (or dedicated-subsidies, dedicated-gifts), and the income it becomes with caisse account role <account> contributions-used"
    case .noCharge: "leave --charge out"
    case .stateForbids, .paymentVoided: "see caisse hosted show"
    case .aboveFee: "ask for that amount or less: see caisse statement hosted"
    case .unknownPayment:
      "it is named by the id that caisse hosted ask gave: see caisse hosted show"
    case .dayTooEarly: "leave --date out, or give that day or a later one"
    }
  }
}
