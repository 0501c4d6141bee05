package import Journal
package import Keeping
package import Ledger

/// Another member stands for a payment in which one member had a hand too many.
package struct PayoutCountersigned: Fact, Equatable {
  package static let type = "payout.countersigned"

  package let payout: ID<Payout>
  package let day: Day
  package let document: ID<Document>?

  package init(payout: ID<Payout>, day: Day, document: ID<Document>? = nil) {
    self.payout = payout
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("payout", payout)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    payout = try body.id("payout")
  }
}
