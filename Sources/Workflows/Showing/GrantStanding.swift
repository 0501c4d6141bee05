package import Keeping
package import Ledger

/// Where an agreement stands on a day: what came of it, what was spent, and which tranches are late.
package struct GrantStanding: Equatable, Sendable {
  package let agreement: GrantAgreement
  package let day: Day
  package let received: Amount
  package let spent: Amount
  /// Spent on days after its last.
  package let late: Amount

  /// A tranche, and what has come of it: what came fills the earliest first.
  package struct Tranche: Equatable, Sendable {
    package let terms: GrantTerms.Tranche
    package let received: Amount
    package let isOverdue: Bool

    package func missing() throws -> Amount { try terms.amount - received }
  }

  package init(of agreement: GrantAgreement, on day: Day, in view: some BooksView) throws {
    self.agreement = agreement
    self.day = day
    let family = try FundFamily.of(agreement.fund, in: view)
    let all = try GrantYear(of: family, from: nil, through: day, in: view)
    received = try all.received + all.opening
    spent = try all.spent
    let last = agreement.terms.last
    let after = last.adding(days: 1)
    late =
      day > last
      ? try GrantYear(of: family, from: after, through: day, in: view).spent : .zero
  }

  package func tranches() throws -> [Tranche] {
    var left = max(.zero, received)
    return try agreement.terms.tranches.map { tranche in
      let part = min(left, tranche.amount)
      left = try left - part
      return Tranche(
        terms: tranche, received: part, isOverdue: tranche.day < day && part < tranche.amount)
    }
  }

  /// What should have come by now and has not.
  package func overdue() throws -> Amount {
    try tranches().filter(\.isOverdue).map { try $0.missing() }.sum()
  }

  /// What of the agreed sum is still to be spent by its last day; nothing after it.
  package func left() throws -> Amount {
    day > agreement.terms.last ? .zero : max(.zero, try agreement.terms.amount - spent)
  }

  /// What goes back to the funder, once the last day is past, where the agreement says so.
  package func toReturn() throws -> Amount {
    guard day > agreement.terms.last, agreement.terms.unspent == .returned else { return .zero }
    return max(.zero, try received - spent)
  }
}
