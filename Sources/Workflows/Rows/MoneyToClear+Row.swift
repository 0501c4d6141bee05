package import Giving
import Ledger

extension MoneyToClear: Row {
  package static let table = "to_clear"
  package static let columns = ["fund", "channel", "amount"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.fund(fund)
    row.choice(channel)
    row.amount(amount)
  }

  package init(from row: inout some RowReader) throws {
    self.init(fund: try row.fund(), channel: try row.choice(), amount: try row.amount())
  }
}

extension Advance: Row {
  package static let table = "advance"
  package static let columns = ["fund", "channel", "amount", "day"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.fund(fund)
    row.choice(channel)
    row.amount(amount)
    row.day(day)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      fund: try row.fund(), channel: try row.choice(), amount: try row.amount(),
      day: try row.day())
  }
}

extension AdvanceEnded: Row {
  package static let table = "advance_ended"
  package static let columns = ["seq", "fund", "channel", "amount", "reserve_used", "donation"]
  package static let keyColumns = 3

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.fund(fund)
    row.choice(channel)
    row.amount(amount)
    row.amount(reserveUsed)
    row.optional(donation)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), fund: try row.fund(), channel: try row.choice(),
      amount: try row.amount(), reserveUsed: try row.amount(),
      donation: try row.optionalInteger())
  }
}
