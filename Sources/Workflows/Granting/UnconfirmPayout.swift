import Council
package import Granting
import Journal
package import Ledger

/// Takes back a confirmation that was a mistake: the payout is on its way again.
package struct UnconfirmPayout {
  package var payout: String
  package var day: Day

  package init(payout: String, day: Day) {
    self.payout = payout
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Payout {
    try recorder.require(.payoutUnconfirm)
    let payout = try Payouts.resolve(payout, in: view)
    try PaymentRules.require(payout, in: [.confirmed], act: "unconfirmed")
    let attempt = try Payouts.currentAttempt(of: payout, in: view)
    try PaymentRules.require(day, notBefore: attempt?.confirmedOn, of: payout.code)
    let award = try Payouts.award(of: payout, in: view)
    // Fund by fund: what came back to one was paid by it.
    for source in award.sources.all {
      let paid = try source.paid - payout.sources.amount(of: source.fund)
      guard source.returned <= paid else {
        throw PayoutRefusal.moreThanPaid(award.code, paid: paid, asked: source.returned)
      }
    }
    try recorder.record(
      PayoutUnconfirmed(
        payout: payout.id, attempt: payout.attempts, day: day, document: recorder.document))
    return payout
  }
}
