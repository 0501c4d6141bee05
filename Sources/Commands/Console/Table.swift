/// The columns of a list. Its rows are written one by one, so that a million of them need no memory.
package struct Table: Hashable, Sendable {
  /// The field that holds the rows where a page has several parts.
  package let key: String
  package let title: String?
  package let columns: [Column]

  package init(_ key: String, title: String? = nil, columns: [Column]) {
    precondition(!columns.isEmpty, "a table without columns has no rows to write")
    self.key = key
    self.title = title
    self.columns = columns
  }

  /// The table of a page that has its title already.
  func under(_ title: String) -> Table {
    title == self.title ? Table(key, columns: columns) : self
  }
}
