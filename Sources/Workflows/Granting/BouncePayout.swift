import Council
import Giving
package import Granting
import Journal
import Keeping
package import Ledger

/// Records that the bank has returned a payout, before it was confirmed or later, and what it took for
/// that.
package struct BouncePayout {
  package var payout: String
  package var reason: BounceReason
  package var fee: Amount
  /// Else the fund that bears the fees of the campaign that feeds the award's fund.
  package var feesFund: FundCode?
  package var day: Day
  package var reference: String?

  package init(
    payout: String, reason: BounceReason, fee: Amount = .zero, feesFund: FundCode? = nil,
    day: Day, reference: String? = nil
  ) {
    self.payout = payout
    self.reason = reason
    self.fee = fee
    self.feesFund = feesFund
    self.day = day
    self.reference = reference
  }

  package struct Bounced: Sendable {
    package let payout: Payout
    /// The fund that bears the fee, where there is one.
    package let feesFund: FundCode?
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Bounced {
    try recorder.require(.payoutBounce)
    try BankReference.require(reference)
    let payout = try Payouts.resolve(payout, in: view)
    try PaymentRules.require(payout, in: [.sent, .confirmed], act: "bounced")
    let attempt = try Payouts.currentAttempt(of: payout, in: view)
    guard attempt?.iban != nil else { throw PayoutRefusal.cashDoesNotBounce(payout.code) }
    try PaymentRules.require(
      day, notBefore: attempt?.confirmedOn ?? attempt?.sentOn, of: payout.code)
    guard !fee.isNegative else { throw AwardRefusal.amountNotPositive }
    let fund = try Payouts.award(of: payout, in: view).fund
    let feesFund = fee.isZero ? nil : try bearer(for: fund, in: view)
    try recorder.record(
      PayoutBounced(
        payout: payout.id, attempt: payout.attempts, reason: reason, fee: fee,
        feesFund: feesFund, day: day,
        reference: reference, document: recorder.document))
    return Bounced(payout: payout, feesFund: feesFund)
  }

  private func bearer(for fund: FundCode, in view: some BooksView) throws -> FundCode {
    if let feesFund {
      guard try view.find(Fund.self, .text(feesFund.text)) != nil else {
        throw KeepingRefusal.fundUnknown(feesFund)
      }
      return feesFund
    }
    let parent = try view.find(Fund.self, .text(fund.text))?.parent
    let bearers = Set(
      try view.rows(Campaign.self).filter { $0.fund == fund || $0.fund == parent }
        .map(\.feesFund))
    guard bearers.count <= 1 else {
      throw PayoutRefusal.feesFundAmbiguous(fund, choices: bearers.sorted())
    }
    return bearers.first ?? fund
  }
}
