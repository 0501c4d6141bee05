package import Granting
package import Ledger

/// What of awards may be paid by now, and what would be too much.
package enum Instalments {
  /// Due by a day and not yet under way.
  package static func payable(
    _ award: Award, by day: Day, in view: some BooksView
  ) throws -> Amount {
    let left = try award.due(by: day) - taken(of: award, in: view)
    return max(.zero, left)
  }

  /// Paid, or about to be.
  package static func taken(of award: Award, in view: some BooksView) throws -> Amount {
    try award.paid + Payouts.underWay(of: award, in: view).map(\.amount).sum()
  }

  /// A payout is of what is due: its instalment may have gone since it was prepared.
  static func requireDue(
    _ payout: Payout, of award: Award, on day: Day, in view: some BooksView
  ) throws {
    guard !award.terms.instalments.isEmpty else { return }
    let sent = try Payouts.underWay(of: award, in: view)
      .filter { $0.state == .sent && $0.id != payout.id }.map(\.amount).sum()
    let total = try award.paid + sent + payout.amount
    let due = try award.due(by: day)
    guard total <= due else {
      throw PayoutRefusal.instalmentNotDue(
        award.code, due: max(.zero, try due - award.paid - sent), asked: payout.amount,
        next: award.nextDue(after: day))
    }
  }

  /// What is paid or on its way stays within what is due when that becomes less.
  static func requireNotAhead(_ award: Award, on day: Day, in view: some BooksView) throws {
    guard !award.terms.instalments.isEmpty else { return }
    let (taken, due) = (try taken(of: award, in: view), try award.due(by: day))
    guard taken <= due || taken.isZero else {
      throw AwardRefusal.paidAhead(award.code, paid: taken, due: due)
    }
  }
}
