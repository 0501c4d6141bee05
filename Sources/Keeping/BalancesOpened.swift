package import Journal
package import Ledger

/// What an association with a past brought into the books, as one entry.
package struct BalancesOpened: Fact, Equatable {
  package static let type = "balances.opened"

  package let id: ID<ManualEntry>
  package let day: Day
  package let balances: [RecordedPosting]
  package let document: ID<Document>?

  package init(
    id: ID<ManualEntry>, day: Day, balances: [Posting], document: ID<Document>?
  ) {
    self.id = id
    self.day = day
    self.balances = balances.map(RecordedPosting.init)
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.parts("balances", balances)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    balances = try body.parts("balances")
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
  }

  package func entry() throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: .opening, postings: balances.map(\.posting))
  }
}
