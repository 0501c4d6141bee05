package import Journal
package import Ledger

/// An entry of the financial book has been recorded by hand.
package struct EntryRecorded: Fact, Equatable {
  package static let type = "entry.recorded"

  package let id: ID<ManualEntry>
  package let day: Day
  package let postings: [RecordedPosting]
  package let cause: Cause?
  package let document: ID<Document>?

  package init(
    id: ID<ManualEntry>, day: Day, postings: [Posting], cause: Cause?, document: ID<Document>?
  ) {
    self.id = id
    self.day = day
    self.postings = postings.map(RecordedPosting.init)
    self.cause = cause
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.cause("cause", cause)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.parts("postings", postings)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    cause = try body.optionalCause("cause")
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    postings = try body.parts("postings")
  }

  package func entry() throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: .manual, postings: postings.map(\.posting))
  }
}
