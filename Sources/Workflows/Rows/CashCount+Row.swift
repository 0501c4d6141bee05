package import Giving

extension CashCount: Row {
  package static let table = "cash_count"
  package static let columns = [
    "clearing", "counted", "expected", "fund", "members", "reserve_used", "seq",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(clearing)
    row.amount(counted)
    row.amount(expected)
    row.fund(fund)
    row.list(members)
    row.amount(reserveUsed)
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      clearing: try row.id(), counted: try row.amount(), expected: try row.amount(),
      fund: try row.fund(), members: try row.list(), reserveUsed: try row.amount(),
      seq: try row.integer())
  }
}
