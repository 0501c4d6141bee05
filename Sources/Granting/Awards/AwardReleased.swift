package import Journal
package import Keeping
package import Ledger

/// What is unpaid of an award, or a part of it, is free again.
package struct AwardReleased: Fact, Equatable {
  package static let type = "award.released"

  package let award: ID<Award>
  package let amount: Amount
  package let reason: ReleaseReason
  /// Commitment to the words for it.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    award: ID<Award>, amount: Amount, reason: ReleaseReason, words: Hash? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    self.award = award
    self.amount = amount
    self.reason = reason
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    body.choice("reason", reason)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    reason = try body.choice("reason")
    words = try body.optionalHash("words")
  }
}
