package import Giving

extension Identification: Row {
  package static let table = "identification"
  package static let columns = [
    "donation", "transfer", "day",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(donation)
    row.id(transfer)
    row.day(day)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      donation: try row.integer(), transfer: try row.id(), day: try row.day())
  }
}
