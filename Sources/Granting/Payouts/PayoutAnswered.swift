package import Journal
package import Keeping
package import Ledger

/// A member has said why a payout is right although something speaks against it.
package struct PayoutAnswered: Fact, Equatable {
  package static let type = "payout.answered"

  package let payout: ID<Payout>
  package let warning: PaymentWarning
  /// The commitment to the account it goes to: another one needs another answer; nil for cash.
  package let iban: Hash?
  package let reason: AnswerReason
  /// Commitment to the words for it.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payout: ID<Payout>, warning: PaymentWarning, iban: Hash?, reason: AnswerReason,
    words: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.payout = payout
    self.warning = warning
    self.iban = iban
    self.reason = reason
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalHash("iban", iban)
    body.id("payout", payout)
    body.choice("reason", reason)
    body.choice("warning", warning)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    iban = try body.optionalHash("iban")
    payout = try body.id("payout")
    reason = try body.choice("reason")
    warning = try body.choice("warning")
    words = try body.optionalHash("words")
  }
}
