package import Journal
package import Keeping
package import Ledger

/// A dispute was typed by mistake.
package struct DisputeVoided: Fact, Equatable {
  package static let type = "dispute.voided"

  package let dispute: ID<Dispute>
  package let day: Day
  package let document: ID<Document>?

  package init(dispute: ID<Dispute>, day: Day, document: ID<Document>?) {
    self.dispute = dispute
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.id("dispute", dispute)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    dispute = try body.id("dispute")
    document = try body.optionalID("document")
  }
}
