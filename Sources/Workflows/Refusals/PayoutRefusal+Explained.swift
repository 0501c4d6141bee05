package import Granting
import Journal
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
    case .instalmentNotDue: "instalment-not-due"
    case .notPayable: "conditions-unmet"
    case .approverPays: "approver-pays"
    case .unchecked: "payout-unchecked"
    case .payerReconciles: "payer-reconciles"
    case .aboveSponsorCeiling: "above-sponsor-ceiling"
    case .nothingToCountersign: "nothing-to-countersign"
    case .ownCountersignature: "own-countersignature"
    case .preparerChecks: "preparer-checks"
    case .cashDoesNotBounce: "cash-does-not-bounce"
    case .feesFundAmbiguous: "fees-fund-ambiguous"
    case .before: "payout-day-too-early"
    case .unknownBatch: "unknown-batch"
    case .notInBatch: "not-in-a-batch"
    case .batchTaken: "batch-taken"
    case .debitedAccountUnknown: "debited-account-unknown"
    case .payeeAccountUnknown: "payee-account-unknown"
    case .executionTooEarly: "execution-too-early"
    case .notInCash: "payout-not-in-cash"
    case .notByHand: "payout-not-by-hand"
    case .unknownVoucher: "unknown-voucher"
    case .voucherVoided: "voucher-voided"
    case .voucherDocumentMissing: "voucher-document-missing"
    case .noVouchersAsked: "no-vouchers-asked"
    case .moreThanUnjustified: "more-than-unjustified"
    case .invoiceMissing: "invoice-missing"
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
    case .instalmentNotDue(let award, let due, _, nil) where due.isZero:
      "no instalment of award \(award) is due"
    case .instalmentNotDue(let award, let due, _, let next?) where due.isZero:
      "no instalment of award \(award) is due before \(next)"
    case .instalmentNotDue(let award, let due, let asked, _):
      "of award \(award) \(due) is due and not yet paid, and this asks for \(asked)"
    case .notPayable(let award, _): "the conditions of award \(award) are not met"
    case .approverPays(let member, let award):
      "\(member) approved \(award): who approves does not pay"
    case .unchecked(let payout, let needed, let checked):
      "\(needed) must look at payout \(payout) and its account besides the one who pays, and \(checked) did"
    case .payerReconciles(let member, let payout):
      "\(member) paid \(payout): another matches it with the bank"
    case .aboveSponsorCeiling(let payee, let ceiling, let total):
      "the sponsor \(payee) may receive \(ceiling) in these days for all it stands for, and this would make \(total)"
    case .nothingToCountersign(let payout): "in payout \(payout) nobody had a hand too many"
    case .ownCountersignature(let member, let payout):
      "\(member) had a hand too many in payout \(payout): another countersigns it"
    case .preparerChecks(let member, let payout):
      "\(member) prepared \(payout): another person checks it"
    case .cashDoesNotBounce(let payout): "payout \(payout) is in cash: no bank returns it"
    case .feesFundAmbiguous(let fund, let choices):
      "several campaigns feed fund \(fund), with fees borne by \(choices.map(\.text).joined(separator: ", "))"
    case .before(let payout, let earliest, let given):
      "\(given) is too early for payout \(payout): its last act is of \(earliest)"
    case .unknownBatch(let name): "the books have no batch \(name)"
    case .notInBatch(let payout): "payout \(payout) was not sent to be written in a file"
    case .batchTaken(let batch, let payout, let state):
      "the bank has taken batch \(batch): payout \(payout) is \(state.rawValue), and a second file could pay it again"
    case .debitedAccountUnknown(let account):
      "nothing says which IBAN account \(account) has, and in whose name"
    case .payeeAccountUnknown(let payout):
      "the account that payout \(payout) goes to is not in the people file"
    case .executionTooEarly(let earliest, let given):
      "the bank can't be asked for \(given): the earliest day is \(earliest)"
    case .notByHand(let payout): "payout \(payout) is not typed at the bank"
    case .notInCash(let payout): "payout \(payout) is a transfer: only cash needs a slip"
    case .unknownVoucher(let name): "the books have no voucher \(name)"
    case .voucherVoided(let name): "voucher \(name) is already voided"
    case .voucherDocumentMissing(let payout): "a voucher for payout \(payout) is a document"
    case .noVouchersAsked(let payout, let kind):
      "payout \(payout) went to a payee of the kind \(kind.rawValue): only a mandated person gives vouchers"
    case .moreThanUnjustified(let payout, let left, let asked):
      "of payout \(payout) \(left) is not yet justified, and this voucher is for \(asked)"
    case .invoiceMissing(let payee): "\(payee) is a supplier, and paid on an invoice"
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
    case .instalmentNotDue(let award, _, _, _):
      "see its instalments with caisse award show \(award)"
    case .notPayable(let award, let state):
      state == .notified
        ? "say that they are with caisse award due \(award)" : "see caisse award show \(award)"
    case .approverPays: "another treasurer pays, or one who did not approve: see caisse member list"
    case .unchecked(let payout, _, _): "each records it with caisse payout check \(payout)"
    case .payerReconciles: "another treasurer confirms it: see caisse member list"
    case .aboveSponsorCeiling: "pay another payee, or later: see caisse policy show"
    case .cashDoesNotBounce: "take it back with caisse payout unconfirm"
    case .feesFundAmbiguous: "name one with --fee-fund"
    case .notByHand: "its file is written with caisse payout file, its slip with caisse payout slip"
    case .unknownBatch:
      "a batch is named by the id that caisse payout send gave, or by one of its payouts"
    case .notInBatch: "those typed at the bank and those in cash have none: see caisse payout list"
    case .batchTaken: "what bounced is sent again with caisse payout send"
    case .debitedAccountUnknown(let account):
      "give them with caisse account iban \(account) --iban <iban>"
    case .payeeAccountUnknown:
      "it was erased: it can be given again with caisse collective iban --change before a sending"
    case .unknownVoucher, .voucherVoided: "see caisse voucher list"
    case .voucherDocumentMissing, .invoiceMissing: "give it with --document"
    case .noVouchersAsked: "of an award as a whole the report tells: see caisse report receive"
    case .moreThanUnjustified: "record no more of it than was paid: see caisse voucher list"
    case .unknownReturn: "a return is named by the id that caisse return record gave"
    case .executionTooEarly: "leave it out, or give that day or a later one"
    case .stateForbids, .notInCash, .nothingToCountersign: "see caisse payout show"
    case .ownCountersignature: "see caisse member list"
    case .moreThanLeft, .moreThanPaid: "give that amount or less: see caisse award show"
    case .preparerChecks: "let another record it, with --as: see caisse member list"
    case .before, .returnBefore: "leave --date out, or give that day or a later one"
    case .otherAttempt: "read the code of the transfer that the bank names: see caisse payout show"
    case .returnVoided: "see caisse award show; if it came back all the same, record it again"
    }
  }

  package var exit: ExitStatus {
    switch self {
    case .codeMistyped: .inputRejected
    case .approverPays, .preparerChecks, .payerReconciles, .ownCountersignature: .notPermitted
    default: .refused
    }
  }
}
