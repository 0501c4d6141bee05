package import Journal
package import Ledger

/// The people file was copied together with the books.
package struct PeopleCopied: Fact, Equatable {
  package static let type = "people.copied"

  package let copy: PeopleCopyCode
  package let until: Day
  package let day: Day
  package let document: ID<Document>?

  package init(copy: PeopleCopyCode, until: Day, day: Day, document: ID<Document>?) {
    self.copy = copy
    self.until = until
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("copy", copy.description)
    body.day("day", day)
    body.optionalID("document", document)
    body.day("until", until)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    copy = try body.peopleCopy("copy")
    day = try body.day("day")
    document = try body.optionalID("document")
    until = try body.day("until")
  }
}

extension CanonicalReader {
  mutating func peopleCopy(_ key: StaticString) throws(CanonicalRefusal) -> PeopleCopyCode {
    guard let copy = PeopleCopyCode(try string(key)) else { throw invalidValue(key) }
    return copy
  }
}
