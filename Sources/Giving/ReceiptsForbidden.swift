package import Journal
package import Keeping
package import Ledger

/// Tax receipts are turned off again.
package struct ReceiptsForbidden: Fact, Equatable {
  package static let type = "receipts.forbidden"

  package let day: Day
  package let document: ID<Document>?

  package init(day: Day, document: ID<Document>? = nil) {
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
