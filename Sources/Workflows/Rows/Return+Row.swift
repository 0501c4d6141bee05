package import Granting

extension Return: Row {
  package static let table = "return"
  package static let columns = [
    "seq", "id", "award", "sources", "day", "account", "reference", "entry", "voided_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.id(id)
    row.id(award)
    row.part(sources)
    row.day(day)
    row.account(account)
    row.optional(reference)
    row.integer(entry)
    row.day(voidedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), id: try row.id(), award: try row.id(), sources: try row.part(),
      day: try row.day(), account: try row.account(), reference: try row.optionalText(),
      entry: try row.integer(), voidedOn: try row.optionalDay())
  }
}
