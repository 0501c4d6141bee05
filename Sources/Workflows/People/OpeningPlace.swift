/// Which commitment an opening opens, and whose it is: all of it that stands in plain text in a sealed people
/// file, and all that erasing needs.
package struct OpeningPlace: Row {
  package let record: Int64
  package let tag: String
  package var person: Int64?

  package static let table = OpeningRow.table
  package static let columns = ["record", "tag", "person"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(record)
    row.text(tag)
    row.optional(person)
  }

  package init(from row: inout some RowReader) throws {
    record = try row.integer()
    tag = try row.text()
    person = try row.optionalInteger()
  }
}
