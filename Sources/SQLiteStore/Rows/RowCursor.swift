import Workflows

/// Rows of one selection, read one by one. Whoever has it closes it.
struct RowCursor<R: Row> {
  private var select: Statement
  private let spares: SparesOfSelect
  private let words: KnownWords

  init(_ select: Statement, of spares: SparesOfSelect, _ words: KnownWords) {
    self.select = select
    self.spares = spares
    self.words = words
  }

  /// The next row; nil after the last. One that can't be read is passed by the call after.
  mutating func next() throws -> R? {
    guard try select.step() else { return nil }
    return try words.opened(R(from: &select))
  }

  func close() { spares.giveBack(select) }
}
