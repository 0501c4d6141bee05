package import Journal
package import Keeping
package import Ledger

/// A collective asks that what was said of its application be looked at again.
package struct ApplicationAppealed: Fact, Equatable {
  package static let type = "application.appealed"

  package let application: ID<Application>
  /// Commitment to the words for it.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    application: ID<Application>, words: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.application = application
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("application", application)
    body.day("day", day)
    body.optionalID("document", document)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    application = try body.id("application")
    day = try body.day("day")
    document = try body.optionalID("document")
    words = try body.optionalHash("words")
  }
}
