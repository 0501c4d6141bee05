package import Journal
package import Ledger

/// A member says that a copy of the people file is no more.
package struct PeopleCopyDestroyed: Fact, Equatable {
  package static let type = "people.copy-destroyed"

  package let copy: PeopleCopyCode
  package let day: Day
  package let document: ID<Document>?

  package init(copy: PeopleCopyCode, day: Day, document: ID<Document>?) {
    self.copy = copy
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("copy", copy.description)
    body.day("day", day)
    body.optionalID("document", document)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    copy = try body.peopleCopy("copy")
    day = try body.day("day")
    document = try body.optionalID("document")
  }
}
