package import Granting

extension AllocationPoll: Row {
  package static let table = "allocation_poll"
  package static let columns = ["allocation", "version", "seq", "lines", "versions", "day"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.id(allocation)
    row.integer(version)
    row.integer(seq)
    row.integer(lines)
    row.hash(versions)
    row.day(day)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      allocation: try row.id(), version: try row.integer(), seq: try row.integer(),
      lines: try row.integer(), versions: try row.hash(), day: try row.day())
  }
}
