import Council
package import Granting
package import Ledger

/// What was decided by few, and whether more may be.
package enum UrgentDecisions {
  /// Those that nobody ratified within their term, or that the committee refused to ratify.
  package static func unratified(in view: some BooksView, today: Day) throws -> [Award] {
    try all(in: view).filter { award in
      award.ratification == .refused || (award.ratifyBy.map { $0 < today } ?? false)
    }
  }

  /// Those that nobody has ratified yet, or refused to.
  package static func toRatify(in view: some BooksView) throws -> [Award] {
    try all(in: view).filter(\.awaitsRatification)
  }

  /// Of those unratified, the ones that keep the tier closed: no policy was decided since.
  package static func closing(in view: some BooksView, today: Day) throws -> [Award] {
    let last = try view.rows(PolicyProposal.self, where: [.equals("state", "adopted")])
      .max { ($0.decision ?? 0) < ($1.decision ?? 0) }
    return try unratified(in: view, today: today).filter { award in
      if let ratifying = award.ratifying { return ratifying > last?.decision ?? 0 }
      guard let term = award.ratifyBy, let decidedOn = last?.decidedOn else { return true }
      return decidedOn <= term
    }
  }

  static func requireOpen(in view: some BooksView, today: Day) throws {
    let closing = try closing(in: view, today: today).map(\.code).sorted()
    if let first = closing.first { throw AwardRefusal.urgentTierClosed(by: first) }
  }

  private static func all(in view: some BooksView) throws -> [Award] {
    try view.rows(
      Award.self, where: [Condition("ratify_by", .atLeast, .integer(Int64(Int32.min)))]
    ).filter { $0.ratification != .ratified }
  }
}
