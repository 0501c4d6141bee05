package import Journal
package import Keeping
package import Ledger

/// An award is at its end: paid, and reported on or excused from it.
package struct AwardClosed: Fact, Equatable {
  package static let type = "award.closed"

  /// Why nothing more is asked of the beneficiary, where no report came or not all is justified.
  package enum Waiver: String, Sendable, CaseIterable {
    /// Nothing was asked for when it was promised.
    case notAsked = "not-asked"
    /// So little that asking costs more.
    case smallSum = "small-sum"
    /// The beneficiary is no longer there to tell.
    case beneficiaryGone = "beneficiary-gone"
    case documentsLost = "documents-lost"
  }

  package let award: ID<Award>
  package let waiver: Waiver?
  /// Commitment to the words for it.
  package let words: Hash?
  package let day: Day
  package let document: ID<Document>?

  package init(
    award: ID<Award>, waiver: Waiver? = nil, words: Hash? = nil, day: Day,
    document: ID<Document>? = nil
  ) {
    self.award = award
    self.waiver = waiver
    self.words = words
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.id("award", award)
    body.day("day", day)
    body.optionalID("document", document)
    if let waiver { body.choice("waiver", waiver) }
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    award = try body.id("award")
    day = try body.day("day")
    document = try body.optionalID("document")
    waiver = try body.optionalChoice("waiver")
    words = try body.optionalHash("words")
  }
}
