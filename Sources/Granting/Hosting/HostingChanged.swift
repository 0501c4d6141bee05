package import Journal
package import Keeping
package import Ledger

/// A hosted project is suspended, goes on, begins to end, or has ended.
package struct HostingChanged: Fact, Equatable {
  package static let type = "hosting.changed"

  package let fund: FundCode
  package let state: HostedProject.State
  /// Commitment to the words for it.
  package let words: Hash?
  package let day: Day
  /// For one that has ended after it was agreed, the deed.
  package let document: ID<Document>?

  package init(
    fund: FundCode, state: HostedProject.State, words: Hash? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    self.fund = fund
    self.state = state
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.string("fund", fund.text)
    body.choice("state", state)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    fund = try body.fund("fund")
    state = try body.choice("state")
    words = try body.optionalHash("words")
  }
}
