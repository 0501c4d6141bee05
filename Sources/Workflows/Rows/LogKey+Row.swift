package import Journal
package import Keeping

extension LogKey: Row {
  package static let table = "log_key"
  package static let columns = ["seq", "origin", "key", "cause", "lost_size", "lost_root"]

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.text(origin)
    row.optional(key?.text)
    row.choice(cause)
    row.optional(lost?.size)
    row.hash(lost?.root)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), origin: try row.text(), key: try row.optionalNoteKey(),
      cause: try row.choice(), lost: try LostRecords(from: &row))
  }
}

extension LostRecords {
  fileprivate init?(from row: inout some RowReader) throws {
    guard let size = try row.optionalInteger(), let root = try row.optionalHash() else {
      return nil
    }
    self.init(size: size, root: root)
  }
}

extension RowReader {
  package mutating func noteKey() throws -> NoteKey {
    guard let key = try? NoteKey(text: try text()) else { throw UnreadableRow(column: lastColumn) }
    return key
  }

  fileprivate mutating func optionalNoteKey() throws -> NoteKey? {
    try skipNull() ? nil : noteKey()
  }
}
