package import Journal
import Keeping
package import Ledger

/// What an award's payment keeps to: its instalments, the day its report is due, and the last day on which
/// it may be called on.
package struct AwardTerms: Hashable, Sendable {
  /// In the order in which they are numbered, from 1; none where it is paid as it comes.
  package internal(set) var instalments: [Instalment]
  /// The last day for the report on what it paid for.
  package let reportBy: Day?
  /// After this day what is unpaid of it may be freed by right.
  package let expires: Day?
  /// Commitment to the words of the instalments' conditions.
  package let words: Hash?

  package init(
    instalments: [Instalment] = [], reportBy: Day? = nil, expires: Day? = nil, words: Hash? = nil
  ) {
    self.instalments = instalments
    self.reportBy = reportBy
    self.expires = expires
    self.words = words
  }

  package static let none = AwardTerms()

  /// Nothing where a record has none.
  package var ifAny: AwardTerms? { self == .none ? nil : self }

  /// What the instalments add up to.
  package func total() throws(LedgerRefusal) -> Amount { try instalments.map(\.amount).sum() }
}

extension AwardTerms: FactPart {
  package func write(to body: inout CanonicalWriter) {
    body.day("expires", expires)
    body.parts("instalments", instalments)
    body.day("report_by", reportBy)
    body.optionalCommitment("words", words)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    expires = try body.optionalDay("expires")
    instalments = try body.parts("instalments")
    reportBy = try body.optionalDay("report_by")
    words = try body.optionalHash("words")
  }
}
