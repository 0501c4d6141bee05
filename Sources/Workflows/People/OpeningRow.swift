package import Journal

/// What one commitment of one record hides, in the people file.
package struct OpeningRow: Row {
  package let record: Int64
  package let tag: String
  package let salt: Salt
  package let payload: [UInt8]
  package let person: Int64?

  package init(record: Int64, tag: String, salt: Salt, payload: [UInt8], person: Int64?) {
    self.record = record
    self.tag = tag
    self.salt = salt
    self.payload = payload
    self.person = person
  }

  package static let table = "people.opening"
  package static let columns = ["record", "tag", "salt", "payload", "person"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(record)
    row.text(tag)
    row.salt(salt)
    row.bytes(payload)
    row.optional(person)
  }

  package init(from row: inout some RowReader) throws {
    record = try row.integer()
    tag = try row.text()
    salt = try row.salt()
    payload = try row.bytes()
    person = try row.optionalInteger()
  }
}
