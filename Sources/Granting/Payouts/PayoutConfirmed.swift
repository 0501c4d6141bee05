package import Journal
package import Keeping
package import Ledger

/// The bank has debited an attempt, or the cash has been handed over.
package struct PayoutConfirmed: Fact, Equatable {
  package static let type = "payout.confirmed"

  package let payout: ID<Payout>
  package let attempt: Int64
  package let day: Day
  /// Of the bank's line.
  package let reference: String?
  package let document: ID<Document>?

  package init(
    payout: ID<Payout>, attempt: Int64, day: Day, reference: String? = nil,
    document: ID<Document>? = nil
  ) {
    self.payout = payout
    self.attempt = attempt
    self.day = day
    self.reference = reference
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.integer("attempt", attempt)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("payout", payout)
    body.optionalString("reference", reference)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    attempt = try body.integer("attempt")
    day = try body.day("day")
    document = try body.optionalID("document")
    payout = try body.id("payout")
    reference = try body.optionalString("reference")
  }
}
