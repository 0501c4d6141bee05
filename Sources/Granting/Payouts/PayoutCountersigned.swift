package import Council
package import Journal
package import Keeping
package import Ledger

/// Another member stands for a payment in which one member had a hand too many.
package struct PayoutCountersigned: Fact, Equatable {
  package static let type = "payout.countersigned"

  package let payout: ID<Payout>
  /// The message by which the member who did so is known, where they have a key; else it is who
  /// recorded it.
  package let signed: SignedAct?
  package let day: Day
  package let document: ID<Document>?

  package init(
    payout: ID<Payout>, signed: SignedAct? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.payout = payout
    self.signed = signed
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("payout", payout)
    body.optionalPart("signed", signed)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    payout = try body.id("payout")
    signed = try body.optionalPart("signed")
  }
}
