import Keeping
import Ledger

/// Copies of the people file are destroyed when their days are over.
enum CopiesCheck {
  static func findings(in view: some BooksView, today: Day) throws -> [NamedCheck.Finding] {
    try PeopleCopies.overdue(on: today, in: view).map {
      NamedCheck.Finding(
        .copies, $0.code.description,
        "this copy of the people file was to be destroyed by \($0.until)")
    }
  }
}
