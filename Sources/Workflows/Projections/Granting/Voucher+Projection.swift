import Granting
import Journal

extension VoucherRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let payout = try books.payout(payout)
    guard let document else { throw PayoutRefusal.voucherDocumentMissing(payout.code) }
    try books.tables.insert(
      Voucher(
        seq: books.place.seq, id: id, payout: payout.id, amount: amount, document: document,
        day: day))
  }
}

extension VoucherVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var voucher = try Vouchers.find(voucher.text, in: books.tables)
    voucher.voidedOn = day
    try books.tables.update(voucher)
  }
}
