package import Keeping
package import Ledger

/// Copies of the people file that were made, as far as they were made by caisse.
package enum PeopleCopies {
  package static func find(
    _ code: PeopleCopyCode, in view: some BooksView
  ) throws -> PeopleCopy {
    guard let copy = try view.find(PeopleCopy.self, .integer(code.number)) else {
      throw PeopleRefusal.unknownCopy(code.description)
    }
    return copy
  }

  /// Those that should be no more.
  package static func overdue(on day: Day, in view: some BooksView) throws -> [PeopleCopy] {
    try view.rows(PeopleCopy.self).filter { $0.isOverdue(on: day) }
  }
}
