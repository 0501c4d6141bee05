package import Journal
package import Keeping
package import Ledger

/// A confirmation was a mistake: the bank's line was another's.
package struct PayoutUnconfirmed: Fact, Equatable {
  package static let type = "payout.unconfirmed"

  package let payout: ID<Payout>
  package let attempt: Int64
  package let day: Day
  package let document: ID<Document>?

  package init(
    payout: ID<Payout>, attempt: Int64, day: Day, document: ID<Document>? = nil
  ) {
    self.payout = payout
    self.attempt = attempt
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.integer("attempt", attempt)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("payout", payout)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    attempt = try body.integer("attempt")
    day = try body.day("day")
    document = try body.optionalID("document")
    payout = try body.id("payout")
  }
}
