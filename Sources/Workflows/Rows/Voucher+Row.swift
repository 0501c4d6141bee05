package import Granting
import Journal
import Keeping

extension Voucher: Row {
  package static let table = "voucher"
  package static let columns = [
    "seq", "id", "payout", "amount", "document", "day", "voided_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.id(id)
    row.id(payout)
    row.amount(amount)
    row.id(document)
    row.day(day)
    row.day(voidedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), id: try row.id(), payout: try row.id(), amount: try row.amount(),
      document: try row.id(), day: try row.day(), voidedOn: try row.optionalDay())
  }
}
