/// A row that is to be changed and isn't there: a journal that no run of this program wrote.
package struct MissingRow: Error, Sendable {
  package let table: String

  package init(table: String) {
    self.table = table
  }
}
