import Council
package import Granting
import Journal
package import Ledger

/// Says why payouts are right although one thing speaks against them.
package struct AnswerWarning {
  package var payouts: [String]
  package var warning: PaymentWarning
  package var reason: AnswerReason
  package var words: String?
  package var day: Day

  package init(
    payouts: [String], warning: PaymentWarning, reason: AnswerReason, words: String? = nil,
    day: Day
  ) {
    self.payouts = payouts
    self.warning = warning
    self.reason = reason
    self.words = words
    self.day = day
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Payout] {
    try recorder.require(.payoutAnswer)
    guard reason != .other || words != nil else { throw WarningRefusal.wordsMissing }
    let payouts = try Payouts.resolve(payouts, in: view)
    var warnings = PaymentWarnings(view)
    for payout in payouts {
      try PaymentRules.require(payout, in: [.prepared, .checked, .bounced], act: "answered for")
      let transfer = try Transfer(payout, in: view)
      guard warning.needsAnswer, try warnings.of(transfer).contains(warning) else {
        throw WarningRefusal.nothingToAnswer(payout.code, warning)
      }
      try recorder.record(
        PayoutAnswered(
          payout: payout.id, warning: warning, iban: transfer.payee.iban, reason: reason,
          words: try recorder.commit(words: words, tag: .reason), day: day,
          document: recorder.document))
    }
    return payouts
  }
}
