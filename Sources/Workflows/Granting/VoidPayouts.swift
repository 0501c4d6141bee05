import Council
package import Granting
import Journal
package import Ledger

/// Gives up payouts of which nothing is paid or on its way, so that their award can be paid otherwise.
package struct VoidPayouts {
  package var payouts: [String]
  package var day: Day

  package init(payouts: [String], day: Day) {
    self.payouts = payouts
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Payout] {
    try recorder.require(.payoutVoid)
    let payouts = try Payouts.resolve(payouts, in: view)
    for payout in payouts {
      try PaymentRules.require(payout, in: [.prepared, .checked, .bounced], act: "voided")
      try PaymentRules.require(day, notBefore: payout.preparedOn, of: payout.code)
      try recorder.record(
        PayoutVoided(payout: payout.id, day: day, document: recorder.document))
    }
    return payouts
  }
}
