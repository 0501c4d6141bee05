package import Journal
package import Keeping
package import Ledger

/// Tax receipts are turned on, by a ruling.
package struct ReceiptsAllowed: Fact, Equatable {
  package static let type = "receipts.allowed"

  package let article: ReceiptRight.Article
  package let quality: ReceiptRight.Quality
  package let ruling: String
  package let ruledOn: Day
  package let day: Day
  /// The ruling.
  package let document: ID<Document>

  package init(
    article: ReceiptRight.Article, quality: ReceiptRight.Quality, ruling: String, ruledOn: Day,
    day: Day, document: ID<Document>
  ) {
    self.article = article
    self.quality = quality
    self.ruling = ruling
    self.ruledOn = ruledOn
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.choice("article", article)
    body.day("day", day)
    body.id("document", document)
    body.choice("quality", quality)
    body.day("ruled_on", ruledOn)
    body.string("ruling", ruling)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    article = try body.choice("article")
    day = try body.day("day")
    document = try body.id("document")
    quality = try body.choice("quality")
    ruledOn = try body.day("ruled_on")
    ruling = try body.string("ruling")
  }
}
