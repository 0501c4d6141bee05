package import Keeping
import Ledger

extension PeopleCopy: Row {
  package static let table = "people_copy"
  package static let columns = ["number", "made_on", "until", "destroyed_on"]

  package func write(to row: inout some RowWriter) {
    row.integer(code.number)
    row.day(madeOn)
    row.day(until)
    row.day(destroyedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      code: PeopleCopyCode(number: try row.integer()), madeOn: try row.day(),
      until: try row.day(), destroyedOn: try row.optionalDay())
  }
}
