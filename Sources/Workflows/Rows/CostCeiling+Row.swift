package import Keeping
import Ledger

extension CostCeiling: Row {
  package static let table = "cost_ceiling"
  package static let columns = ["fund", "class", "ceiling", "spent"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.fund(fund)
    row.choice(costClass)
    row.amount(ceiling)
    row.amount(spent)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      fund: try row.fund(), costClass: try row.choice(), ceiling: try row.amount(),
      spent: try row.amount())
  }
}
