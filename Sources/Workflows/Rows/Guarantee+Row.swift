package import Keeping
import Ledger

extension Guarantee: Row {
  package static let table = "guarantee"
  package static let columns = ["fund", "guarantor", "ceiling", "seq"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.fund(fund)
    row.fund(guarantor)
    row.amount(ceiling)
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      fund: try row.fund(), guarantor: try row.fund(), ceiling: try row.amount(),
      seq: try row.integer())
  }
}

extension Cover: Row {
  package static let table = "cover"
  package static let columns = ["fund", "bearer", "source", "owed"]
  package static let keyColumns = 3

  package func write(to row: inout some RowWriter) {
    row.fund(fund)
    row.fund(bearer)
    row.choice(source)
    row.amount(owed)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      fund: try row.fund(), bearer: try row.fund(), source: try row.choice(),
      owed: try row.amount())
  }
}
