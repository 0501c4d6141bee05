extension Finding {
  /// Where in a file: a physical line, and the display columns on it.
  package struct Place: Hashable, Sendable {
    package let file: String
    /// Counted from 1, one for each line feed.
    package let line: Int
    /// Counted from 1, as a terminal shows the line.
    package let columns: Range<Int>?

    package init(file: String, line: Int, columns: Range<Int>? = nil) {
      self.file = file
      self.line = line
      self.columns = columns
    }
  }
}
