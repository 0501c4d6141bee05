import Council
package import Giving
import Journal
package import Ledger

/// Turns tax receipts on, by the ruling that says the body may write them.
package struct AllowReceipts {
  package var article: ReceiptRight.Article
  package var quality: ReceiptRight.Quality
  package var ruling: String
  package var ruledOn: Day

  package init(
    article: ReceiptRight.Article, quality: ReceiptRight.Quality, ruling: String, ruledOn: Day
  ) {
    self.article = article
    self.quality = quality
    self.ruling = ruling
    self.ruledOn = ruledOn
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> ReceiptsAllowed {
    try recorder.require(.receiptAllow)
    try References.require(ruling)
    if let right = try ReceiptRights.inForce(in: view) {
      throw GivingRefusal.receiptsAllowed(since: right.day)
    }
    guard let document = recorder.document else { throw GivingRefusal.receiptsNeedRuling }
    let fact = ReceiptsAllowed(
      article: article, quality: quality, ruling: ruling, ruledOn: ruledOn, day: today,
      document: document)
    try recorder.record(fact)
    return fact
  }
}

/// Turns tax receipts off again.
package struct ForbidReceipts {
  package init() {}

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> ReceiptRight {
    try recorder.require(.receiptAllow)
    guard let right = try ReceiptRights.inForce(in: view) else { throw GivingRefusal.receiptsOff }
    try recorder.record(ReceiptsForbidden(day: today, document: recorder.document))
    return right
  }
}

/// Whether tax receipts may be written.
package enum ReceiptRights {
  /// Nil while they are off, as they are in new books.
  package static func inForce(in view: some BooksView) throws -> ReceiptRight? {
    try view.rows(ReceiptRight.self).last { $0.endedOn == nil }
  }
}
