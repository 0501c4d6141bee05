package import Giving

extension CashDeposit: Row {
  package static let table = "cash_deposit"
  package static let columns = [
    "id", "box", "bank", "amount", "day", "credited_on", "entry", "seq", "voided",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.account(box)
    row.account(bank)
    row.amount(amount)
    row.day(day)
    row.day(creditedOn)
    row.integer(entry)
    row.integer(seq)
    row.boolean(isVoided)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), box: try row.account(), bank: try row.account(), amount: try row.amount(),
      day: try row.day(), creditedOn: try row.day(), entry: try row.integer(),
      seq: try row.integer(), isVoided: try row.boolean())
  }
}
