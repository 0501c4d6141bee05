package import Journal
package import Keeping
package import Ledger

/// A collective is known from now on.
package struct CollectiveAdded: Fact, Equatable {
  package static let type = "collective.added"

  package let code: CollectiveCode
  package let particulars: CollectiveParticulars
  package let day: Day
  package let document: ID<Document>?

  package init(
    code: CollectiveCode, particulars: CollectiveParticulars, day: Day, document: ID<Document>?
  ) {
    self.code = code
    self.particulars = particulars
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("code", code.text)
    body.day("day", day)
    body.optionalID("document", document)
    body.part("particulars", particulars)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    code = CollectiveCode(known: try body.string("code"))
    day = try body.day("day")
    document = try body.optionalID("document")
    particulars = try body.part("particulars")
  }
}
