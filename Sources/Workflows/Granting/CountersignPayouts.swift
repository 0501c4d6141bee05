package import Council
package import Granting
import Journal
package import Ledger

/// Another member stands for payments that one member approved and paid, or paid and reconciled, where
/// the policy takes that.
package struct CountersignPayouts {
  package var payouts: [String]
  package var day: Day
  /// One message for each, where they are signed.
  package var signed: [SignedMessage<ActMessage>]

  package init(payouts: [String], day: Day, signed: [SignedMessage<ActMessage>] = []) {
    self.payouts = payouts
    self.day = day
    self.signed = signed
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
      let second = try SecondPerson(
        of: .actCountersigned, on: payout.subjectOfCountersignature, among: signed,
        else: recorder.actor, in: view, allowed: .payoutCountersign)
      guard !countersigning.breaches.contains(where: { $0.member == second.member }) else {
        throw PayoutRefusal.ownCountersignature(second.member, payout.code)
      }
      try PaymentRules.require(day, notBefore: payout.preparedOn, of: payout.code)
      try recorder.record(
        PayoutCountersigned(
          payout: payout.id, signed: second.signed.map(SignedAct.init), day: day,
          document: recorder.document))
    }
    return payouts
  }
}
