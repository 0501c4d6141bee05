package import Journal
package import Keeping
package import Ledger

/// A voucher was recorded by mistake.
package struct VoucherVoided: Fact, Equatable {
  package static let type = "voucher.voided"

  package let voucher: ID<Voucher>
  package let day: Day
  package let document: ID<Document>?

  package init(voucher: ID<Voucher>, day: Day, document: ID<Document>? = nil) {
    self.voucher = voucher
    self.day = day
    self.document = document
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("day", day)
    body.optionalID("document", document)
    body.id("voucher", voucher)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    day = try body.day("day")
    document = try body.optionalID("document")
    voucher = try body.id("voucher")
  }
}
