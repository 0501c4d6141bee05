package import Journal
package import Keeping
package import Ledger

/// A round receives nothing any more.
package struct RoundClosed: Fact, Equatable {
  package static let type = "round.closed"

  package let code: RoundCode
  package let day: Day
  package let document: ID<Document>?

  package init(code: RoundCode, day: Day, document: ID<Document>?) {
    self.code = code
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("code", code.text)
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    code = RoundCode(known: try body.string("code"))
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
