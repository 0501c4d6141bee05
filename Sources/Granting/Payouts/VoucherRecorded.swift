package import Journal
package import Keeping
package import Ledger

/// A mandated person has given a voucher.
package struct VoucherRecorded: Fact, Equatable {
  package static let type = "voucher.recorded"

  package let id: ID<Voucher>
  package let payout: ID<Payout>
  package let amount: Amount
  package let day: Day
  /// The voucher.
  package let document: ID<Document>?

  package init(
    id: ID<Voucher>, payout: ID<Payout>, amount: Amount, day: Day, document: ID<Document>
  ) {
    self.id = id
    self.payout = payout
    self.amount = amount
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.amount("amount", amount)
    body.day("day", day)
    body.optionalID("document", document)
    body.id("id", id)
    body.id("payout", payout)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    amount = try body.amount("amount")
    day = try body.day("day")
    guard let document: ID<Document> = try body.optionalID("document") else {
      throw body.invalidValue("document")
    }
    self.document = document
    id = try body.id("id")
    payout = try body.id("payout")
  }
}
