package import Granting

extension AwardRefusal: Explained {
  package var code: String {
    switch self {
    case .unknownAward: "unknown-award"
    case .ambiguousAward: "ambiguous-award"
    case .allocationNotProposed: "allocation-not-proposed"
    case .allocationProposed: "allocation-proposed"
    case .nothingToPropose: "nothing-to-propose"
    case .nothingToDecide: "nothing-to-decide"
    case .applicationState: "application-not-open"
    case .proposalOpen: "proposal-open"
    case .nothingChanged: "nothing-changed"
    case .amountNotPositive: "award-not-positive"
    case .aboveRequest: "above-request"
    case .fundMakesNoAwards: "fund-makes-no-awards"
    case .stateForbids: "award-state-forbids"
    case .pollOpen: "poll-open"
    case .tooFewMembers: "too-few-members"
    case .notUrgent: "not-urgent"
    case .urgentTierClosed: "urgent-tier-closed"
    case .noConditions: "no-conditions"
    case .instalmentsDiffer: "instalments-differ"
    case .unknownInstalment: "unknown-instalment"
    case .instalmentWithoutCondition: "instalment-without-condition"
    case .paidAhead: "paid-ahead"
    case .termsTooEarly: "terms-too-early"
    case .pollAnswered: "poll-answered"
    case .deferredTooEarly: "deferred-too-early"
    case .needsDecision: "release-needs-decision"
    case .notExpired: "award-not-expired"
    case .nothingPaid: "nothing-paid"
    case .reportDocumentMissing: "report-document-missing"
    case .reportKnown: "report-known"
    case .noReport: "no-report"
    case .spentMoreThanPaid: "spent-more-than-paid"
    case .notPaidUp: "not-paid-up"
    case .reportMissing: "report-missing"
    case .vouchersMissing: "vouchers-missing"
    case .moreThanUnpaid: "more-than-unpaid"
    case .underWay: "payouts-under-way"
    case .before: "award-day-too-early"
    }
  }

  package var message: Message {
    switch self {
    case .unknownAward(let name): "the books have no award \(name)"
    case .ambiguousAward(let name, let choices):
      "application \(name) has several awards: \(choices.map(\.text).joined(separator: ", "))"
    case .allocationNotProposed(let name): "no shares of an allocation \(name) are proposed"
    case .allocationProposed(let name): "the shares of \(name) are already proposed"
    case .nothingToPropose(let name): "no share of \(name) is above zero"
    case .nothingToDecide(let name): "no award of \(name) is in a state for this"
    case .applicationState(let application, let state):
      "application \(application) is \(state.rawValue): no award can be made for it"
    case .proposalOpen(let award): "\(award) is already before the committee"
    case .nothingChanged(let award): "this is \(award) as it is: nothing to propose anew"
    case .amountNotPositive: "an award, a payout, a return and a release are above zero"
    case .aboveRequest(let application, let requested, let promised):
      "application \(application) asks for \(requested), and it would be promised \(promised)"
    case .fundMakesNoAwards(let fund): "no award can be made from fund \(fund)"
    case .stateForbids(let award, let state, let act):
      "award \(award) is \(state.rawValue): it can't be \(act)"
    case .pollOpen(let award, let arithmetic): "\(award) is not decided: \(arithmetic)"
    case .tooFewMembers(let award, let arithmetic, _):
      "\(award) can't be decided by this committee: \(arithmetic)"
    case .notUrgent(let award, _, nil):
      "\(award) can't be decided urgently: the policy has no urgent tier"
    case .notUrgent(let award, let sum, let ceiling?):
      "\(award) can't be decided urgently: its beneficiary would be promised \(sum) in these days, and \(ceiling) is the most"
    case .urgentTierClosed(let award):
      "nothing can be decided urgently now: \(award) was, and nobody ratified it"
    case .instalmentsDiffer(let award, let promised, let sum):
      "the instalments\(award.map { " of award \($0)" } ?? "") add up to \(sum), and \(promised) is promised"
    case .unknownInstalment(let award, let number, let count):
      "award \(award) has \(count) instalments, and no number \(number)"
    case .instalmentWithoutCondition(let award, let number):
      "instalment \(number) of award \(award) has no condition left to be met"
    case .paidAhead(let award, let paid, let due):
      "of award \(award) \(paid) is paid or on its way, and only \(due) would be due"
    case .termsTooEarly(let earliest, let given):
      "\(given) is too early for a last day: it begins on \(earliest)"
    case .pollAnswered(let award, let arithmetic):
      "\(award) can't be put off, it is answered: \(arithmetic)"
    case .deferredTooEarly(let award, let day, let until):
      "\(award) can't come back on \(until): it is put off on \(day)"
    case .needsDecision(let award):
      "award \(award) was notified: it is a debt, and freed by a decision"
    case .notExpired(let award, nil): "award \(award) has no last day on which it may be called on"
    case .notExpired(let award, let expires?): "award \(award) may be called on until \(expires)"
    case .nothingPaid(let award):
      "nothing of award \(award) was paid: there is nothing to report on"
    case .reportDocumentMissing(let award): "a report on award \(award) is a document"
    case .reportKnown(let award, let day): "the report on award \(award) was received on \(day)"
    case .noReport(let award): "no report on award \(award) was received"
    case .spentMoreThanPaid(let award, let paid, let spent):
      "of award \(award) \(paid) was paid, and a report can't justify \(spent)"
    case .notPaidUp(let award, let unpaid):
      "award \(award) can't be closed: \(unpaid) of it is unpaid"
    case .vouchersMissing(let award, let unjustified):
      "award \(award) can't be closed: vouchers for \(unjustified) are missing"
    case .reportMissing(let award): "award \(award) can't be closed: its report is missing"
    case .noConditions(let award): "award \(award) has no conditions: it may be paid already"
    case .moreThanUnpaid(let award, let unpaid, let asked):
      "of award \(award) \(unpaid) is unpaid, and this asks for \(asked)"
    case .underWay(let award, let payouts, let asked):
      "payouts of \(payouts) are under way for award \(award): \(asked) can't be released"
    case .before(let award, let earliest, let given):
      "\(given) is too early for award \(award): its last act is of \(earliest)"
    }
  }

  package var hint: Message? {
    switch self {
    case .unknownAward: "see caisse award list; an award is named like G12/1"
    case .ambiguousAward(_, let choices):
      "name one of them, such as \(choices.first?.text ?? "G12/1")"
    case .allocationNotProposed: "propose them with caisse award propose --allocation"
    case .allocationProposed: "see caisse award list --allocation"
    case .proposalOpen(let award): "propose it anew with --replaces \(award)"
    case .aboveRequest: "say why with --excess, and --words for the committee"
    case .fundMakesNoAwards:
      "money not yet identified can't be promised, and what is held under a mandate is its owner's"
    case .pollOpen: "see caisse approval list; members answer with caisse approval give"
    case .tooFewMembers(_, _, let missing):
      "enrol \(missing) more for the committee with caisse member enrol"
    case .notUrgent: "close its poll when enough have answered, without --urgent"
    case .urgentTierClosed:
      "another policy, or the same again, opens the tier: see caisse policy propose"
    case .instalmentsDiffer: "change one of them, or the award"
    case .unknownInstalment(let award, _, _), .instalmentWithoutCondition(let award, _):
      "see caisse award show \(award)"
    case .paidAhead(let award, _, _): "see caisse award show \(award) and caisse payout list"
    case .pollAnswered(let award, _): "close its poll with caisse award decide \(award)"
    case .needsDecision: "name it with --decision, or give the written waiver with --document"
    case .notExpired: "free it by another reason, with its decision"
    case .reportDocumentMissing: "give it with --document"
    case .reportKnown(let award, _): "take that back with caisse report void \(award)"
    case .noReport(let award): "record it with caisse report receive \(award) --document …"
    case .spentMoreThanPaid: "what is unspent comes back with caisse return record"
    case .notPaidUp(let award, _): "pay it, or free it with caisse award release \(award)"
    case .vouchersMissing:
      "record them with caisse voucher record, or say with --waiver why no more are asked"
    case .reportMissing(let award):
      "record it with caisse report receive \(award), or say with --waiver why none is asked"
    case .moreThanUnpaid:
      "before its reservation an award is released whole; what is paid comes back as a return"
    case .underWay: "void them with caisse payout void, or wait for the bank"
    case .stateForbids(let award, let state, _): Self.nextStep(award, state)
    case .nothingToPropose: "divide a larger pot, or see caisse allocation explain"
    case .nothingToDecide: "see caisse award list --allocation for where each stands"
    case .termsTooEarly: "give a later day, or leave it out"
    case .deferredTooEarly: "give a later day"
    case .nothingPaid: "pay it first: see caisse payout list --award"
    case .nothingChanged: "give what is to be changed, such as --amount"
    case .before: "leave --date out, or give that day or a later one"
    case .amountNotPositive: "give an amount above zero"
    case .noConditions: "pay it with caisse payout prepare"
    case .applicationState: "see caisse application list for those that stand"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .amountNotPositive, .instalmentsDiffer: .inputRejected
    default: .refused
    }
  }

  /// Where an award stands, and what leads on from there.
  private static func nextStep(_ award: AwardCode, _ state: Award.State) -> Message {
    switch state {
    case .proposed: "decide it with caisse award decide \(award)"
    case .deferred: "bring it back with caisse award propose --replaces \(award)"
    case .waiting: "it waits for free money: see caisse award show \(award)"
    case .reserved: "notify it with caisse award notify \(award)"
    case .notified, .due: "pay it with caisse payout prepare \(award)"
    case .partlyPaid, .partReturned: "pay the rest, or free it with caisse award release \(award)"
    case .paid: "record its report with caisse report receive \(award)"
    case .reported: "end it with caisse award close \(award)"
    case .closed: "open it again with caisse award reopen \(award)"
    case .released, .refused, .lapsed: "it has ended: see caisse award show \(award)"
    }
  }
}
