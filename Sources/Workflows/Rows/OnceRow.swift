package import Journal

/// An idempotency key that was used, with the hash of its input and the change it made.
package struct OnceRow: Row {
  package let key: String
  package let input: Hash
  package let change: Int64

  package init(key: String, input: Hash, change: Int64) {
    self.key = key
    self.input = input
    self.change = change
  }

  package static let table = "once"
  package static let columns = ["key", "input", "change"]

  package func write(to row: inout some RowWriter) {
    row.text(key)
    row.hash(input)
    row.integer(change)
  }

  package init(from row: inout some RowReader) throws {
    key = try row.text()
    input = try row.hash()
    change = try row.integer()
  }
}
