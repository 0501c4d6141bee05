package import Council
package import Granting
import Journal
package import Ledger

/// A second person has looked at payouts: their award, their amount, their payee and its account.
package struct CheckPayouts {
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
    try recorder.require(.payoutCheck)
    let payouts = try Payouts.resolve(payouts, in: view)
    for payout in payouts { try check(payout, &recorder) }
    return payouts
  }

  private func check<Tables>(
    _ payout: Payout, _ recorder: inout Recorder<Tables>
  ) throws {
    try PaymentRules.require(payout, in: [.prepared, .checked, .bounced], act: "checked")
    let payee = try Payouts.payee(of: payout, in: recorder.tables)
    let subject = payout.subjectOfCheck(to: payee.iban)
    let second = try SecondPerson(
      of: .payoutChecked, on: subject, among: signed, else: recorder.actor, in: recorder.tables)
    guard payout.preparedBy != second.member else {
      throw PayoutRefusal.preparerChecks(second.member, payout.code)
    }
    try PaymentRules.require(day, notBefore: payout.preparedOn, of: payout.code)
    try recorder.record(
      PayoutChecked(
        payout: payout.id, iban: payee.iban, signed: second.signed.map(SignedAct.init), day: day,
        document: recorder.document))
  }
}
