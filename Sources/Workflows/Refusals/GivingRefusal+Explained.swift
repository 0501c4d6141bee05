package import Giving
import Ledger

extension GivingRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownCampaign: "unknown-campaign"
    case .campaignKnown: "campaign-known"
    case .appealMissing: "appeal-missing"
    case .promiseGiven: "promise-given"
    case .receiptsAllowed: "receipts-allowed"
    case .receiptsOff: "receipts-off"
    case .receiptsNeedRuling: "receipts-need-ruling"
    case .campaignClosed: "campaign-closed"
    case .unknownDonation: "unknown-donation"
    case .ambiguousReference: "ambiguous-reference"
    case .referenceKnown: "reference-known"
    case .invalidReference: "invalid-reference"
    case .amountNotPositive: "amount-not-positive"
    case .stateForbids: "state-forbids"
    case .moreThanRemains: "more-than-remains"
    case .closesBeforeItOpens: "closes-before-it-opens"
    case .dueBeforePledged: "due-before-pledged"
    case .creditedBeforeDeposited: "credited-before-deposited"
    case .campaignOpen: "campaign-open"
    case .beforeReceived: "before-received"
    case .channelForbids: "channel-forbids"
    case .onOtherAccount: "on-other-account"
    case .nothingToClear: "nothing-to-clear"
    case .clearingKnown: "clearing-known"
    case .residual: "payout-residual"
    case .feesFundAmbiguous: "fees-fund-ambiguous"
    case .clearedBy: "cleared-by"
    case .movedSince: "moved-since"
    case .identifiedSince: "identified-since"
    case .bornOfTransfer: "born-of-transfer"
    case .promisedBeforeClearing: "promised-before-clearing"
    case .alreadyThere: "already-there"
    case .needsDocument: "document-needed"
    case .mustBeWhole: "must-be-whole"
    case .disputeOpen: "dispute-open"
    case .noOpenDispute: "no-open-dispute"
    case .unknownAct: "unknown-act"
    case .nothingToCorrect: "nothing-to-correct"
    case .alreadyVoided: "already-voided"
    case .twoMembersNeeded: "two-members-needed"
    case .countFundAmbiguous: "count-fund-ambiguous"
    case .moreThanCounted: "more-than-counted"
    case .nothingCounted: "nothing-counted"
    case .unknownTransfer: "unknown-transfer"
    case .moreThanUnidentified: "more-than-unidentified"
    case .unknownPledge: "unknown-pledge"
    case .pledgeStateForbids: "pledge-state-forbids"
    }
  }

  package var message: Message {
    switch self {
    case .unknownCampaign(let campaign): "the books have no campaign \(campaign)"
    case .campaignKnown(let campaign): "the books have a campaign \(campaign) already"
    case .appealMissing(let campaign): "the promise of campaign \(campaign) is a document"
    case .promiseGiven(let campaign, let count):
      "the promise of campaign \(campaign) stands: \(count) donations were given on it"
    case .receiptsAllowed(let day): "tax receipts are on since \(day)"
    case .receiptsOff: "tax receipts are off"
    case .receiptsNeedRuling: "tax receipts are turned on by a ruling: its document"
    case .campaignClosed(let campaign, let day): "campaign \(campaign) is closed since \(day)"
    case .unknownDonation(let name): "the books have no donation \(name)"
    case .ambiguousReference(let reference, let sources):
      "reference \(reference) is known from several sources: \(sources.joined(separator: ", "))"
    case .referenceKnown(let source, let reference):
      "money with reference \(reference) of \(source) is already in the books"
    case .invalidReference(let reference): "“\(reference)” can't be kept as a reference"
    case .amountNotPositive: "an amount must be above zero, and a fee at most the amount"
    case .stateForbids(let reference, let state, let act):
      "donation \(reference) is \(state): it can't be \(act)"
    case .moreThanRemains(let reference, let remaining, let asked):
      "of donation \(reference) \(remaining) remains, and this asks for \(asked)"
    case .closesBeforeItOpens: "the last day of a campaign can't be before its first"
    case .dueBeforePledged(let pledged, let due):
      "a pledge made on \(pledged) can't be due on \(due)"
    case .creditedBeforeDeposited(let deposited, let credited):
      "cash brought to the bank on \(deposited) can't be credited on \(credited)"
    default: messageSinceReceipt
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownCampaign: "see caisse campaign list, or open it with caisse campaign open"
    case .campaignKnown(let campaign):
      "see caisse campaign show \(campaign), or choose another code"
    case .appealMissing: "give the appeal with --appeal"
    case .promiseGiven: "open another campaign for another promise"
    case .receiptsAllowed: "turn them off first with caisse receipt forbid"
    case .receiptsOff: "see caisse receipt show"
    case .receiptsNeedRuling: "give it with --document, and its reference with --ruling"
    case .unknownDonation: "name it by its id, its reference or source:reference"
    case .ambiguousReference(let reference, let sources):
      "write \(sources.first ?? "source"):\(reference), with the source that is meant"
    case .moreThanRemains: "leave --amount out for all that remains"
    case .referenceKnown:
      "the same money is recorded once: see caisse donation show, or list --unidentified"
    case .invalidReference:
      "a reference has 1 to 64 letters, digits and . _ / : - and holds nothing about a person"
    case .campaignClosed(let campaign, _):
      "open it again with caisse campaign close \(campaign) --reopen"
    case .stateForbids(_, state: "voided", _): "if it was received all the same, record it again"
    case .stateForbids(let reference, _, _):
      "what happened to it is undone first: see caisse donation show \(reference)"
    case .closesBeforeItOpens: "give --closes a day after --opens, or leave it out"
    case .amountNotPositive: "give what was received whole, and the fee as a part of it"
    case .creditedBeforeDeposited: "give the day of the bank statement"
    case .alreadyThere: "it needs no designation"
    case .alreadyVoided:
      "see caisse donation show; if it was received all the same, record it again"
    case .moreThanUnidentified:
      "give that amount or less, or see caisse donation list --unidentified"
    case .mustBeWhole: "leave --amount out"
    case .channelForbids: "give it back with caisse donation refund"
    case .dueBeforePledged: "give --due a later day"
    case .pledgeStateForbids: "see caisse pledge list"
    case .promisedBeforeClearing: "release or wait for what was promised: see caisse fund show"
    default: hintSinceReceipt
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .invalidReference, .amountNotPositive: .inputRejected
    default: .refused
    }
  }
}
