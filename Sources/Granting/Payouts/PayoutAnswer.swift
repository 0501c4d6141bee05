package import Council
package import Journal
package import Ledger

/// The last word on one thing that speaks against a payout.
package struct PayoutAnswer: Equatable, Sendable {
  package let payout: ID<Payout>
  package let warning: PaymentWarning
  /// The commitment to the account it was about; nil for cash.
  package let iban: Hash?
  package let reason: AnswerReason
  package let member: MemberCode
  package let day: Day
  /// The record of it, whose opening holds the words.
  package let seq: Int64

  package init(
    payout: ID<Payout>, warning: PaymentWarning, iban: Hash?, reason: AnswerReason,
    member: MemberCode, day: Day, seq: Int64
  ) {
    self.payout = payout
    self.warning = warning
    self.iban = iban
    self.reason = reason
    self.member = member
    self.day = day
    self.seq = seq
  }
}
