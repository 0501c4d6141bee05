package import Journal
package import Keeping
package import Ledger

/// What was held may be erased again.
package struct HoldLifted: Fact, Equatable {
  package static let type = "hold.lifted"

  package let hold: HoldCode
  package let day: Day
  package let document: ID<Document>?

  package init(hold: HoldCode, day: Day, document: ID<Document>?) {
    self.hold = hold
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.string("hold", hold.description)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    hold = try body.hold("hold")
  }
}
