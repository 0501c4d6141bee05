import Council
package import Granting
import Journal
package import Ledger

/// Another member stands for payments that one member approved and paid, or paid and reconciled, where
/// the policy takes that.
package struct CountersignPayouts {
  package var payouts: [String]
  package var day: Day

  package init(payouts: [String], day: Day) {
    self.payouts = payouts
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Payout] {
    try recorder.require(.payoutCountersign)
    let payouts = try Payouts.resolve(payouts, in: view)
    for payout in payouts {
      guard let countersigning = try Countersigning(of: payout, in: view) else {
        throw PayoutRefusal.nothingToCountersign(payout.code)
      }
      guard !countersigning.breaches.contains(where: { $0.member == recorder.actor }) else {
        throw PayoutRefusal.ownCountersignature(recorder.actor, payout.code)
      }
      try PaymentRules.require(day, notBefore: payout.preparedOn, of: payout.code)
      try recorder.record(
        PayoutCountersigned(payout: payout.id, day: day, document: recorder.document))
    }
    return payouts
  }
}
