package import Journal
package import Keeping
package import Ledger

/// One of those who counted a cash box has signed for it, in the change that records the count.
package struct CashCountSigned: Fact, Equatable {
  package static let type = "cash.count_signed"

  /// The id of the count.
  package let count: String
  package let signed: SignedAct
  package let day: Day
  package let document: ID<Document>?

  package init(count: String, signed: SignedAct, day: Day, document: ID<Document>? = nil) {
    self.count = count
    self.signed = signed
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("count", count)
    body.day("day", day)
    body.optionalID("document", document)
    body.part("signed", signed)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    count = try body.string("count")
    day = try body.day("day")
    document = try body.optionalID("document")
    signed = try body.part("signed")
  }
}
