package import Council
package import Journal
package import Keeping
package import Ledger

/// A member of the committee is for paying on an account that came after the decision.
package struct PayeeApproved: Fact, Equatable {
  package static let type = "payee.approved"

  package let payee: ID<Payee>
  /// The commitment to the IBAN that is approved.
  package let iban: Hash
  /// The message by which the member is known, where they have a key.
  package let signed: SignedAct?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payee: ID<Payee>, iban: Hash, signed: SignedAct? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.payee = payee
    self.iban = iban
    self.signed = signed
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.hash("iban", iban)
    body.id("payee", payee)
    body.optionalPart("signed", signed)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    iban = try body.hash("iban")
    payee = try body.id("payee")
    signed = try body.optionalPart("signed")
  }
}
