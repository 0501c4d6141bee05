package import Journal
package import Keeping
package import Ledger

/// What is unpaid of an award, or a part of it, is free again.
package struct AwardReleased: Fact, Equatable {
  package static let type = "award.released"

  package let award: ID<Award>
  package let sources: Sources
  package let reason: ReleaseReason
  /// The reference of the decision: what was notified is freed by one, or by right.
  package let decision: String?
  /// Commitment to the words for it.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    award: ID<Award>, sources: Sources, reason: ReleaseReason, decision: String? = nil,
    words: Hash? = nil, day: Day, document: ID<Document>? = nil
  ) {
    self.award = award
    self.sources = sources
    self.reason = reason
    self.decision = decision
    self.words = words
    self.day = day
    self.document = document
  }

  package var amount: Amount { sources.total }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
    body.optionalString("decision", decision)
    body.optionalID("document", document)
    body.choice("reason", reason)
    sources.write(to: &body)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
    decision = try body.optionalString("decision")
    document = try body.optionalID("document")
    reason = try body.choice("reason")
    sources = try Sources(from: &body)
    words = try body.optionalHash("words")
  }
}
