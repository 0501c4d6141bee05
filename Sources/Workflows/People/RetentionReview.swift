package import Giving
package import Ledger

/// What the retention policy says of people, one after another: those who asked to be erased and were kept
/// for the law go when it lets them, whatever the policy.
package struct RetentionReview {
  package struct Case: Sendable {
    package let plan: ErasurePlan
    /// What keeps all of it.
    package let hold: Hold?

    /// Whether erasing what is due does anything.
    package var isDue: Bool {
      hold == nil && (!plan.going.isEmpty || plan.lines.isEmpty || isToRestrict)
    }

    fileprivate let isToRestrict: Bool
  }

  private static let page = 1_000

  private let terms: RetentionTerms
  private let holds: Holds
  private let day: Day

  package init(on day: Day, in view: some BooksView) throws {
    guard view.hasPeople else { throw PeopleRefusal.noPeopleFile }
    terms = try RetentionTerms(on: day, in: view)
    holds = try Holds(in: view)
    self.day = day
  }

  /// Calls `body` for each person, page by page: what it does to one is no matter to the next.
  package func forEachCase(
    in view: some BooksView, _ body: (Case) throws -> Void
  ) throws {
    var last: Int64 = 0
    while true {
      var people: [PersonNumber] = []
      try view.forEach(PersonNumber.self, where: [Condition("id", .above, .integer(last))]) {
        people.append($0)
        return people.count < Self.page
      }
      guard let newest = people.last else { return }
      for person in people { try body(reviewed(person, in: view)) }
      last = newest.id
    }
  }

  private func reviewed(_ person: PersonNumber, in view: some BooksView) throws -> Case {
    let isRestricted =
      try view.first(RestrictionRow.self, where: [.equals("person", .integer(person.id))]) != nil
    let plan = try ErasurePlan(
      person, by: terms, isRestricted: isRestricted, today: day, in: view)
    return Case(
      plan: plan, hold: holds.hold(on: plan),
      isToRestrict: !isRestricted && plan.isWholeDue && !plan.kept.isEmpty)
  }
}
