package import Giving

extension UnidentifiedTransfer: Row {
  package static let table = "unidentified"
  package static let columns = [
    "id", "source", "reference", "day", "amount", "account", "identified", "entry",
    "seq", "voided",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.text(source)
    row.text(reference)
    row.day(day)
    row.amount(amount)
    row.account(account)
    row.amount(identified)
    row.integer(entry)
    row.integer(seq)
    row.boolean(isVoided)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), source: try row.text(), reference: try row.text(), day: try row.day(),
      amount: try row.amount(), account: try row.account(), identified: try row.amount(),
      entry: try row.integer(), seq: try row.integer(),
      isVoided: try row.boolean())
  }
}
