package import Journal
package import Keeping
package import Ledger

/// The bank has said whether an account is in its holder's name.
package struct PayeeVerified: Fact, Equatable {
  package static let type = "payee.verified"

  package let payee: ID<Payee>
  /// The commitment to the IBAN it was asked about.
  package let iban: Hash
  package let verification: HolderVerification
  /// Why money goes there although it is no match; nil while nobody has said so.
  package let reason: AnswerReason?
  /// Commitment to the words for that.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payee: ID<Payee>, iban: Hash, verification: HolderVerification, reason: AnswerReason? = nil,
    words: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.payee = payee
    self.iban = iban
    self.verification = verification
    self.reason = reason
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.hash("iban", iban)
    body.id("payee", payee)
    if let reason { body.choice("reason", reason) }
    body.choice("verification", verification)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    iban = try body.hash("iban")
    payee = try body.id("payee")
    reason = try body.optionalChoice("reason")
    verification = try body.choice("verification")
    words = try body.optionalHash("words")
  }
}
