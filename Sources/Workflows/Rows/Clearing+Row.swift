package import Giving

extension Clearing: Row {
  package static let table = "clearing"
  package static let columns = [
    "id", "kind", "reference", "account", "bank", "day", "amount", "fee", "fees_fund", "count",
    "gross", "residual", "entry", "seq", "voided", "waited",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.choice(kind)
    row.text(reference)
    row.account(account)
    row.account(bank)
    row.day(day)
    row.amount(amount)
    row.amount(fee)
    row.fund(feesFund)
    row.integer(count)
    row.amount(gross)
    row.amount(residual)
    row.optional(entry)
    row.integer(seq)
    row.boolean(isVoided)
    row.integer(waited)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), kind: try row.choice(), reference: try row.text(),
      account: try row.account(), bank: try row.optionalAccount(), day: try row.day(),
      amount: try row.amount(), fee: try row.amount(), feesFund: try row.optionalFund(),
      count: try row.integer(), gross: try row.amount(), residual: try row.amount(),
      entry: try row.optionalInteger(), seq: try row.integer(), isVoided: try row.boolean(),
      waited: try row.integer())
  }
}
