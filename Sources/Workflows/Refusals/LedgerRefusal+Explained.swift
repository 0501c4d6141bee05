package import Ledger

extension LedgerRefusal: Explained {
  package var code: String {
    switch self {
    case .amountOverflow: "amount-overflow"
    case .tooFewPostings: "too-few-postings"
    case .zeroPosting: "zero-posting"
    case .unbalanced: "unbalanced"
    case .accountClosedToPosting: "account-closed-to-posting"
    case .notASubaccount: "not-a-subaccount"
    case .noAccountFor: "no-account-for-role"
    case .needsDecisionOrCost: "needs-decision-or-cost"
    case .alreadyReversed: "already-reversed"
    case .bornOfAnEvent: "born-of-an-event"
    case .unknownEntry: "unknown-entry"
    case .openingNotAtStart: "opening-not-at-start"
    }
  }

  package var message: Message {
    switch self {
    case .amountOverflow: "the sum is too large to be counted exactly"
    case .tooFewPostings: "an entry needs at least two postings"
    case .zeroPosting(let account): "the posting on \(account) is zero"
    case .unbalanced(let fund, let excess):
      excess.isPositive
        ? "debits exceed credits by \(excess) in fund \(fund)"
        : "credits exceed debits by \(magnitude(of: excess)) in fund \(fund)"
    case .accountClosedToPosting(let account): "account \(account) takes no postings of its own"
    case .notASubaccount(let account, let parent): "account \(account) does not refine \(parent)"
    case .noAccountFor(let role): "no account of the chart plays the role \(role.rawValue)"
    case .needsDecisionOrCost(let fund, let account):
      "money of the restricted fund \(fund) on account \(account) moves only for a stated cause"
    case .alreadyReversed(let entry): "entry \(entry) is already reversed"
    case .bornOfAnEvent(let entry, let event): "entry \(entry) was made by \(event)"
    case .unknownEntry(let entry): "the books have no entry \(entry)"
    case .openingNotAtStart(let fund):
      "fund \(fund) has entries already, and opening balances come before every other"
    }
  }

  package var hint: Message? {
    switch self {
    case .amountOverflow: "no true sum is that large: see what caisse audit verify says"
    case .tooFewPostings: "name the account of the other side too"
    case .noAccountFor(let role):
      "say which does with caisse account role <account> \(role.rawValue); where one did before, run caisse audit verify"
    case .accountClosedToPosting: "post on one of its sub-accounts: see caisse account list"
    case .needsDecisionOrCost:
      "name the cause with --decision or --award, or the class of an allowed cost with --cost"
    case .bornOfAnEvent: "undo that event with its own command: its entry follows"
    case .unknownEntry: "see caisse entry list"
    case .openingNotAtStart: "reverse the earlier ones, or date the opening before them"
    case .notASubaccount(let account, let parent):
      "choose a code that begins with \(parent), not \(account)"
    case .unbalanced: "both sides of each fund come to the same sum"
    case .zeroPosting: "leave it out, or give its amount"
    case .alreadyReversed: "see caisse entry list for what reversed it"
    }
  }
}

private func magnitude(of amount: Amount) -> Amount {
  Amount(minorUnits: Int64(clamping: amount.minorUnits.magnitude))
}
