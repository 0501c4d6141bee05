import Council
package import Granting
import Journal
package import Ledger

/// Records that the bank has debited payouts, or that their cash was handed over.
package struct ConfirmPayouts {
  package var payouts: [String]
  package var day: Day
  /// Of the bank's line: one for all, where the bank has debited them together.
  package var reference: String?

  package init(payouts: [String], day: Day, reference: String? = nil) {
    self.payouts = payouts
    self.day = day
    self.reference = reference
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Payout] {
    try recorder.require(.payoutConfirm)
    try BankReference.require(reference)
    let payouts = try Payouts.resolve(payouts, in: view)
    for payout in payouts {
      try PaymentRules.require(payout, in: [.sent], act: "confirmed")
      try PaymentRules.requireMayReconcile(recorder.actor, payout, in: view)
      let attempt = try Payouts.currentAttempt(of: payout, in: view)
      try PaymentRules.require(day, notBefore: attempt?.sentOn, of: payout.code)
      try recorder.record(
        PayoutConfirmed(
          payout: payout.id, attempt: payout.attempts, day: day, reference: reference,
          document: recorder.document))
    }
    return payouts
  }
}
