import Council
package import Granting
import Journal
package import Ledger

/// A second person has looked at payouts: their award, their amount, their payee and its account.
package struct CheckPayouts {
  package var payouts: [String]
  package var day: Day

  package init(payouts: [String], day: Day) {
    self.payouts = payouts
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Payout] {
    try recorder.require(.treasurer, .committee)
    let payouts = try Payouts.resolve(payouts, in: view)
    for payout in payouts {
      try PaymentRules.require(payout, in: [.prepared, .checked, .bounced], act: "checked")
      guard payout.preparedBy != recorder.actor else {
        throw PayoutRefusal.preparerChecks(recorder.actor, payout.code)
      }
      try PaymentRules.require(day, notBefore: payout.preparedOn, of: payout.code)
      try recorder.record(
        PayoutChecked(
          payout: payout.id, iban: try Payouts.payee(of: payout, in: view).iban, day: day,
          document: recorder.document))
    }
    return payouts
  }
}
