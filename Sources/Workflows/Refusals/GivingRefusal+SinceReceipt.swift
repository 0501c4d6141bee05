import Giving
import Ledger

/// The words of what is refused after a donation was received.
extension GivingRefusal {
  var messageSinceReceipt: Message {
    switch self {
    case .campaignOpen(let campaign): "campaign \(campaign) is open"
    case .beforeReceived(let reference, let received, let day):
      "\(reference) is of \(received): nothing can have happened to it on \(day)"
    case .channelForbids(let reference, let channel, let act):
      "donation \(reference) came by \(channel.rawValue): it can't be \(act)"
    case .onOtherAccount(let reference, let account, let expected):
      "donation \(reference) is on account \(account), and not on \(expected)"
    case .nothingToClear(let account): "nothing waits on account \(account)"
    case .clearingKnown(let reference, let account):
      "\(reference) of account \(account) is already in the books"
    case .residual(let expected, let given, let residual):
      "the books expect \(expected), and \(given) came: \(residual) is unexplained"
    case .feesFundAmbiguous: "several funds could bear this fee"
    case .clearedBy(let reference, let clearing): "donation \(reference) was cleared by \(clearing)"
    case .movedSince(let reference): "donation \(reference) was moved since"
    case .identifiedSince(let reference): "donations were identified in transfer \(reference)"
    case .bornOfTransfer(let reference):
      "donation \(reference) was identified in a transfer of unknown origin"
    case .promisedBeforeClearing(let reference, let fund, let spare, let needed):
      "awards of fund \(fund) count on donation \(reference): \(spare) of its channel's money is not promised, and this needs \(needed)"
    case .alreadyThere(let reference, let fund): "donation \(reference) is already in fund \(fund)"
    case .needsDocument(let act): "a donation is \(act) only with the document that allows it"
    case .mustBeWhole(let reference):
      "the cheque of donation \(reference) was not cashed: it goes back whole"
    default: messageOfActs
    }
  }

  private var messageOfActs: Message {
    switch self {
    case .disputeOpen(let reference): "a dispute of donation \(reference) is already open"
    case .noOpenDispute(let reference): "no dispute of donation \(reference) is open"
    case .unknownAct(let name): "the books have nothing named \(name)"
    case .nothingToCorrect(let reference): "this is donation \(reference) as it is"
    case .alreadyVoided(let name): "\(name) is already voided"
    case .twoMembersNeeded: "cash is counted by two different members"
    case .countFundAmbiguous(let box, _): "box \(box) holds money of several funds, or of none"
    case .moreThanCounted(let box, let counted, let asked):
      "box \(box) has \(counted) that was counted, and this asks for \(asked)"
    case .nothingCounted(let box): "box \(box) has nothing that was counted"
    case .unknownTransfer(let name): "the books have no transfer of unknown origin \(name)"
    case .moreThanUnidentified(let reference, let remaining, let asked):
      remaining.isZero
        ? "all of transfer \(reference) is identified"
        : "of transfer \(reference) \(remaining) is unidentified, and this asks for \(asked)"
    case .unknownPledge(let name): "the books have no pledge \(name)"
    case .pledgeStateForbids(let pledge, let state, let act):
      "pledge \(pledge) is \(state): it can't be \(act)"
    default: preconditionFailure("every refusal has its words")
    }
  }

  var hintSinceReceipt: Message? {
    switch self {
    case .nothingToClear: "see caisse donation list --uncleared"
    case .clearingKnown: "the same payout is cleared once: see caisse donation list --clearings"
    case .residual:
      "a refund, dispute, fee or donation may be missing; to list it as unexplained, name it with --residual"
    case .feesFundAmbiguous(let funds):
      funds.isEmpty
        ? "name the fund with --fees-fund"
        : "name one of \(funds.map(\.text).joined(separator: ", ")) with --fees-fund"
    case .clearedBy(_, let clearing): "undo that first: caisse donation void \(clearing)"
    case .nothingToCorrect:
      "say what was typed wrong with --amount, --received, --channel, --account or --fee"
    case .movedSince: "void the donation and record it again"
    case .identifiedSince: "void them first with caisse donation void"
    case .bornOfTransfer: "void it, and identify the transfer again"
    case .beforeReceived: "give a later day with --day"
    case .onOtherAccount(_, let account, _): "name that account with --account \(account)"
    case .needsDocument: "name the decision or the donor's consent with --document"
    case .unknownAct:
      "see caisse donation show, and caisse donation list --clearings, for their ids"
    case .disputeOpen: "say how it ended with --won or --lost"
    case .noOpenDispute: "open one with --opened"
    case .twoMembersNeeded: "name them with --by m:1,m:2"
    case .countFundAmbiguous(_, let funds):
      funds.isEmpty
        ? "name the fund with --fund"
        : "name one of \(funds.map(\.text).joined(separator: ", ")) with --fund"
    case .moreThanCounted, .nothingCounted: "count it first with caisse cash count"
    case .unknownTransfer: "see caisse donation list --unidentified"
    case .unknownPledge: "see caisse pledge list"
    case .campaignOpen: "close it with caisse campaign close"
    default: nil
    }
  }
}
