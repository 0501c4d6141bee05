package import Council
package import Journal
package import Ledger

/// A rule of paying, or of taking back, that says no.
package enum PayoutRefusal: Error, Equatable, Sendable {
  case unknownPayout(String)
  case codeMistyped(String)
  case otherAttempt(PayoutCode, current: Int64)
  case stateForbids(PayoutCode, state: Payout.State, act: String)
  case nothingLeft(AwardCode)
  case moreThanLeft(AwardCode, left: Amount, asked: Amount)
  case aboveCeiling(PayeeCode, ceiling: Amount, total: Amount)
  case instalmentNotDue(AwardCode, due: Amount, asked: Amount, next: Day?)
  case notPayable(AwardCode, state: Award.State)
  case approverPays(MemberCode, AwardCode)
  case unchecked(PayoutCode, needed: Int, checked: Int)
  case payerReconciles(MemberCode, PayoutCode)
  case aboveSponsorCeiling(PayeeCode, ceiling: Amount, total: Amount)
  case nothingToCountersign(PayoutCode)
  case ownCountersignature(MemberCode, PayoutCode)
  case preparerChecks(MemberCode, PayoutCode)
  case cashDoesNotBounce(PayoutCode)
  case feesFundAmbiguous(FundCode, choices: [FundCode])
  case before(PayoutCode, earliest: Day, given: Day)
  case unknownBatch(String)
  case notInBatch(PayoutCode)
  case batchTaken(ID<Batch>, PayoutCode, state: Attempt.State)
  case debitedAccountUnknown(AccountCode)
  case payeeAccountUnknown(PayoutCode)
  case executionTooEarly(earliest: Day, given: Day)
  case notInCash(PayoutCode)
  case notByHand(PayoutCode)
  case unknownVoucher(String)
  case voucherVoided(String)
  case voucherDocumentMissing(PayoutCode)
  /// Only a mandated person shows by vouchers what they spent.
  case noVouchersAsked(PayoutCode, Payee.Kind)
  case moreThanUnjustified(PayoutCode, left: Amount, asked: Amount)
  /// A supplier is paid on an invoice.
  case invoiceMissing(PayeeCode)
  case unknownReturn(String)
  case returnVoided(String)
  case returnBefore(String, earliest: Day, given: Day)
  case moreThanPaid(AwardCode, paid: Amount, asked: Amount)
}
