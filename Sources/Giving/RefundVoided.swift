package import Journal
package import Keeping
package import Ledger

/// A refund was typed by mistake.
package struct RefundVoided: Fact, Equatable {
  package static let type = "refund.voided"

  package let refund: ID<Refund>
  package let day: Day
  package let document: ID<Document>?

  package init(refund: ID<Refund>, day: Day, document: ID<Document>?) {
    self.refund = refund
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("refund", refund)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    refund = try body.id("refund")
  }
}
