/// One named value: `free` of a campaign, `records` of a journal.
package struct Figure: Hashable, Sendable {
  package let key: String
  package let title: String
  package let cell: Cell

  package init(_ key: String, _ title: String, _ cell: Cell) {
    self.key = key
    self.title = title
    self.cell = cell
  }
}
