package import Journal
package import Ledger

/// Why something recorded is undone, as a code from a list.
package enum ReversalReason: String, Sendable, CaseIterable {
  case correction, duplicate, refund, dispute, rejection
}

/// A manual entry has been reversed, in both books.
package struct EntryReversed: Fact, Equatable {
  package static let type = "entry.reversed"

  package let id: ID<ManualEntry>
  package let day: Day
  package let reason: ReversalReason
  package let document: ID<Document>?

  package init(
    id: ID<ManualEntry>, day: Day, reason: ReversalReason, document: ID<Document>?
  ) {
    self.id = id
    self.day = day
    self.reason = reason
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.choice("reason", reason)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    id = try body.id("id")
    reason = try body.choice("reason")
  }
}
