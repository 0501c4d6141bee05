package import Keeping

extension Attachment: Row {
  package static let table = "attachment"
  package static let columns = ["record", "document"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(record)
    row.id(document)
  }

  package init(from row: inout some RowReader) throws {
    self.init(record: try row.integer(), document: try row.id())
  }
}
