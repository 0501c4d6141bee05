import Giving

extension ReceiptsAllowed: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.tables.insert(
      ReceiptRight(
        seq: books.place.seq, article: article, quality: quality, ruling: ruling,
        ruledOn: ruledOn, document: document, day: day))
  }
}

extension ReceiptsForbidden: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    guard var right = try ReceiptRights.inForce(in: books.tables) else {
      throw GivingRefusal.receiptsOff
    }
    right.endedOn = day
    try books.tables.update(right)
  }
}
