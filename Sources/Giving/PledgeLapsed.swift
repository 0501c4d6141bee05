package import Journal
package import Keeping
package import Ledger

/// A pledge's day has passed, and no donation came.
package struct PledgeLapsed: Fact, Equatable {
  package static let type = "pledge.lapsed"

  package let pledge: ID<Pledge>
  package let day: Day
  package let document: ID<Document>?

  package init(pledge: ID<Pledge>, day: Day, document: ID<Document>?) {
    self.pledge = pledge
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("pledge", pledge)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    pledge = try body.id("pledge")
  }
}
