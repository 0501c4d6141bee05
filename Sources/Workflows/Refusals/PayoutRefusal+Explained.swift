package import Granting
import Ledger

extension PayoutRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownPayout: "unknown-payout"
    case .codeMistyped: "payout-code-mistyped"
    case .otherAttempt: "other-attempt"
    case .stateForbids: "payout-state-forbids"
    case .nothingLeft: "nothing-left"
    case .moreThanLeft: "more-than-left"
    case .aboveCeiling: "above-ceiling"
    case .notPayable: "conditions-unmet"
    case .approverPays: "approver-pays"
    case .preparerChecks: "preparer-checks"
    case .cashDoesNotBounce: "cash-does-not-bounce"
    case .feesFundAmbiguous: "fees-fund-ambiguous"
    case .before: "payout-day-too-early"
    case .unknownReturn: "unknown-return"
    case .returnVoided: "return-voided"
    case .returnBefore: "return-day-too-early"
    case .moreThanPaid: "more-than-paid"
    }
  }

  package var message: Message {
    switch self {
    case .unknownPayout(let name): "the books have no payout \(name)"
    case .codeMistyped(let name): "“\(name)” was typed wrong: its check character doesn't fit"
    case .otherAttempt(let payout, let current):
      current == 0
        ? "payout \(payout) has not been sent"
        : "payout \(payout) stands at attempt \(current)"
    case .stateForbids(let payout, let state, let act):
      "payout \(payout) is \(state.rawValue): it can't be \(act)"
    case .nothingLeft(let award): "all of award \(award) is paid, or payouts for it are under way"
    case .moreThanLeft(let award, let left, let asked):
      "of award \(award) \(left) is left to pay, and this asks for \(asked)"
    case .aboveCeiling(let payee, let ceiling, let total):
      "\(payee) may receive \(ceiling) under its agreement, and this would make \(total)"
    case .notPayable(let award, _): "the conditions of award \(award) are not met"
    case .approverPays(let member, let award):
      "\(member) approved \(award): who approves does not pay"
    case .preparerChecks(let member, let payout):
      "\(member) prepared \(payout): another person checks it"
    case .cashDoesNotBounce(let payout): "payout \(payout) is in cash: no bank returns it"
    case .feesFundAmbiguous(let fund, let choices):
      "several campaigns feed fund \(fund), with fees borne by \(choices.map(\.text).joined(separator: ", "))"
    case .before(let payout, let earliest, let given):
      "\(given) is too early for payout \(payout): its last act is of \(earliest)"
    case .unknownReturn(let name): "the books have no return \(name)"
    case .returnVoided(let name): "return \(name) is already voided"
    case .returnBefore(let name, let earliest, let given):
      "return \(name) is of \(earliest): it can't be voided on \(given)"
    case .moreThanPaid(let award, let paid, let asked):
      "of award \(award) \(paid) is paid and not given back, and this asks for \(asked)"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownPayout: "see caisse payout list; a payout is named like CA-G12-7K2Q"
    case .codeMistyped: "read it again: 0 and O, 1 and I are taken for each other"
    case .nothingLeft: "see caisse payout list --award"
    case .aboveCeiling: "pay another payee, or state its agreement anew"
    case .notPayable(let award, let state):
      state == .notified
        ? "say that they are with caisse award due \(award)" : "see caisse award show \(award)"
    case .approverPays: "another treasurer pays, or one who did not approve: see caisse member list"
    case .cashDoesNotBounce: "take it back with caisse payout unconfirm"
    case .feesFundAmbiguous: "name one with --fee-fund"
    case .unknownReturn: "a return is named by the id that caisse return record gave"
    default: nil
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .codeMistyped: .inputRejected
    case .approverPays, .preparerChecks: .notPermitted
    default: .refused
    }
  }
}
