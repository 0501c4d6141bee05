/// A person of the people file without the name: what erasing needs to know of them.
package struct PersonNumber: Row {
  package let id: Int64

  package init(_ id: Int64) {
    self.id = id
  }

  package static let table = PersonRow.table
  package static let columns = ["id"]

  package func write(to row: inout some RowWriter) {
    row.integer(id)
  }

  package init(from row: inout some RowReader) throws {
    id = try row.integer()
  }

  package var text: String { PersonRow.text(id) }
}
