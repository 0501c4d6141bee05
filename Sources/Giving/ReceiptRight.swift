package import Journal
package import Keeping
package import Ledger

/// The right to write tax receipts, as a ruling confirmed it. Off until it is recorded: a body whose activity is
/// to collect for third parties has none (BOI-IR-RICI-250-40, § 20).
package struct ReceiptRight: Equatable, Sendable {
  /// Of the tax code (CGI).
  package enum Article: String, Sendable, CaseIterable {
    case persons = "200"
    case companies = "238-bis"
    case wealth = "978"
  }

  /// As what the body may write them.
  package enum Quality: String, Sendable, CaseIterable {
    case generalInterest = "general-interest"
    case publicUtility = "public-utility"
    /// Meals, care and shelter for people in difficulty (CGI art. 200, 1 ter).
    case aidToPersons = "aid-to-persons"
    case foundation
  }

  /// The record that turned them on.
  package let seq: Int64
  package let article: Article
  package let quality: Quality
  /// The reference of the administration's answer, and its day.
  package let ruling: String
  package let ruledOn: Day
  package let document: ID<Document>
  package let day: Day
  /// When they were turned off again.
  package var endedOn: Day?

  package init(
    seq: Int64, article: Article, quality: Quality, ruling: String, ruledOn: Day,
    document: ID<Document>, day: Day, endedOn: Day? = nil
  ) {
    self.seq = seq
    self.article = article
    self.quality = quality
    self.ruling = ruling
    self.ruledOn = ruledOn
    self.document = document
    self.day = day
    self.endedOn = endedOn
  }
}
