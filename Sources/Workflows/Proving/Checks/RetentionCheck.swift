import Ledger

/// What was due by the retention policy when its term ended is erased: of whom nothing is, how many.
enum RetentionCheck {
  /// Days within which what is due is erased.
  private static let term = 30

  static func findings(in view: some BooksView, today: Day) throws -> [NamedCheck.Finding] {
    guard view.hasPeople else { return [] }
    let due = try RetentionDue(on: today.adding(days: -term), in: view).people
    guard due > 0 else { return [] }
    return [
      NamedCheck.Finding(
        .retention, nil,
        due == 1
          ? "what is kept of 1 person is due for more than \(term) days"
          : "what is kept of \(due) people is due for more than \(term) days")
    ]
  }
}
