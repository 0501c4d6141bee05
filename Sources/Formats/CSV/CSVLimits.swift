/// How large a file may be before it is taken for something else than what it says.
package struct CSVLimits: Hashable, Sendable {
  package let fileBytes: Int
  package let rowBytes: Int
  package let fieldBytes: Int
  package let columns: Int

  package static let standard = CSVLimits(
    fileBytes: 1 << 30, rowBytes: 256 << 10, fieldBytes: 64 << 10, columns: 256)

  package init(fileBytes: Int, rowBytes: Int, fieldBytes: Int, columns: Int) {
    precondition(rowBytes >= 16 && fieldBytes <= rowBytes && columns >= 1, "limits of no file")
    self.fileBytes = fileBytes
    self.rowBytes = rowBytes
    self.fieldBytes = fieldBytes
    self.columns = columns
  }
}
