package import Keeping
import Ledger

extension Reserve: Row {
  package static let table = "reserve"
  package static let columns = ["fund", "purpose", "level", "held"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.fund(fund)
    row.choice(purpose)
    row.amount(level)
    row.amount(held)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      fund: try row.fund(), purpose: try row.choice(), level: try row.amount(),
      held: try row.amount())
  }
}
