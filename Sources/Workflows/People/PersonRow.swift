/// A person in the people file. The id is random and says nothing.
package struct PersonRow: Row {
  package let id: Int64
  package var name: String
  /// Normalised; what identifies a person.
  package var email: String?

  package init(id: Int64, name: String, email: String?) {
    self.id = id
    self.name = name
    self.email = email
  }

  package static let table = "people.person"
  package static let columns = ["id", "name", "email"]

  package func write(to row: inout some RowWriter) {
    row.integer(id)
    row.text(name)
    row.optional(email)
  }

  package init(from row: inout some RowReader) throws {
    id = try row.integer()
    name = try row.text()
    email = try row.optionalText()
  }
}
