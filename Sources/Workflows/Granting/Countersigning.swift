package import Council
package import Granting
package import Ledger

/// A payment in which one member had a hand too many, and that another has not stood for yet.
package struct Countersigning {
  package let payout: Payout
  package let breaches: [SeparationBreach]
  /// The last day on which another may.
  package let due: Day

  /// Nil where hands were kept apart, or somebody has countersigned.
  package init?(of payout: Payout, in view: some BooksView) throws {
    guard payout.countersignedBy == nil,
      let attempt = try Payouts.currentAttempt(of: payout, in: view)
    else { return nil }
    let award = try Payouts.award(of: payout, in: view)
    let breaches = try PaymentRules.hands(of: payout, attempt, award, in: view).breaches
      .filter(\.isCurable)
    guard !breaches.isEmpty else { return nil }
    self.payout = payout
    self.breaches = breaches
    let days = try Poll.policy(of: award, in: view).windows.countersignDays
    due = (attempt.confirmedOn ?? attempt.sentOn).adding(days: days)
  }

  /// All there are.
  package static func all(in view: some BooksView) throws -> [Countersigning] {
    try view.rows(Payout.self, where: [.equals("countersigned_by", .null)])
      .filter { $0.attempts > 0 && $0.state != .voided }
      .compactMap { try Countersigning(of: $0, in: view) }
  }
}
