/// Rows that were asked for, for each question those that satisfy it. They may still be looked for while whoever
/// asked does something else.
package struct FoundRows<R: Row> {
  private let wait: () throws -> [[R]]

  package init(wait: @escaping () throws -> [[R]]) {
    self.wait = wait
  }

  /// Returns when they are there.
  package func take() throws -> [[R]] { try wait() }
}

extension BooksView {
  package func ask<R: Row>(_ row: R.Type, where questions: [[Condition]]) throws -> FoundRows<R> {
    let found = try questions.map { try rows(row, where: $0) }
    return FoundRows { found }
  }
}
