package import Council
package import Journal
package import Keeping
package import Ledger

/// A second person has looked at a payout: its award, its amount, its payee and their account.
package struct PayoutChecked: Fact, Equatable {
  package static let type = "payout.checked"

  package let payout: ID<Payout>
  /// The commitment to the account that was looked at; nil for cash.
  package let iban: Hash?
  /// The message by which the member who did so is known, where they have a key; else it is who
  /// recorded it.
  package let signed: SignedAct?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payout: ID<Payout>, iban: Hash?, signed: SignedAct? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    self.payout = payout
    self.iban = iban
    self.signed = signed
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalHash("iban", iban)
    body.id("payout", payout)
    body.optionalPart("signed", signed)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    iban = try body.optionalHash("iban")
    payout = try body.id("payout")
    signed = try body.optionalPart("signed")
  }
}
