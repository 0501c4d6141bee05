import Granting
import Ledger

extension HostingPayment: Row {
  package static let table = "hosting_payment"
  package static let columns = [
    "seq", "id", "fund", "purpose", "amount", "account", "day", "entry", "commitments", "voided_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.id(id)
    row.fund(fund)
    row.choice(purpose)
    row.amount(amount)
    row.account(account)
    row.day(day)
    row.integer(entry)
    row.numbers(commitments)
    row.day(voidedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), id: try row.id(), fund: try row.fund(), purpose: try row.choice(),
      amount: try row.amount(), account: try row.account(), day: try row.day(),
      entry: try row.integer(), commitments: try row.numbers(), voidedOn: try row.optionalDay())
  }
}
