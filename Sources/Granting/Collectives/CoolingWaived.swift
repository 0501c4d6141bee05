package import Council
package import Journal
package import Keeping
package import Ledger

/// A member who had no part in an account says that it need not wait. It takes as many as the policy asks.
package struct CoolingWaived: Fact, Equatable {
  package static let type = "payee.cooling-waived"

  package let payee: ID<Payee>
  /// The commitment to the IBAN that need not wait.
  package let iban: Hash
  package let reason: WaiverReason
  /// Commitment to the words for it.
  package let words: Hash?
  /// The message by which the member is known, where they have a key.
  package let signed: SignedAct?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payee: ID<Payee>, iban: Hash, reason: WaiverReason, words: Hash? = nil,
    signed: SignedAct? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.payee = payee
    self.iban = iban
    self.reason = reason
    self.words = words
    self.signed = signed
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.hash("iban", iban)
    body.id("payee", payee)
    body.choice("reason", reason)
    body.optionalPart("signed", signed)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    iban = try body.hash("iban")
    payee = try body.id("payee")
    reason = try body.choice("reason")
    signed = try body.optionalPart("signed")
    words = try body.optionalHash("words")
  }
}
