package import Granting
import Journal
package import Ledger

/// What became of one collective's requests: applications, awards, payouts with their attempts, returns.
package struct CollectiveHistory {
  package struct AwardLine: Sendable {
    package let award: Award
    package let state: Award.State
    package let paid: Amount
    package let returned: Amount
  }

  /// One try at a payout, or a payout that was not tried yet.
  package struct PayoutLine: Sendable {
    package let award: AwardCode
    package let payout: Payout
    package let payee: PayeeCode?
    package let attempt: Attempt?
  }

  package let collective: Collective
  package private(set) var applications: [Application] = []
  package private(set) var awards: [AwardLine] = []
  package private(set) var payouts: [PayoutLine] = []
  package private(set) var returns: [(award: AwardCode, line: Return)] = []
  /// The day it is told until; nil for now.
  package let through: Day?

  package init(
    of code: CollectiveCode, in view: some BooksView, through: Day?
  ) throws {
    collective = try Collectives.find(code, in: view)
    self.through = through
    applications = try view.rows(
      Application.self, where: [.equals("collective", code.text)]
    ).filter { isPast($0.received) }
    for application in applications {
      for award in try Awards.of(application.code, in: view) where isPast(award.proposedOn) {
        try add(award, in: view)
      }
    }
  }

  /// Whether a day had come; no day never has.
  package func isPast(_ day: Day?) -> Bool {
    guard let day else { return false }
    return through.map { day <= $0 } ?? true
  }

  /// The day, where it had come.
  package func past(_ day: Day?) -> Day? { isPast(day) ? day : nil }

  private mutating func add(_ award: Award, in view: some BooksView) throws {
    var paid = Amount.zero
    for payout in try Payouts.of(award, in: view) where isPast(payout.preparedOn) {
      if try add(payout, of: award, in: view) { paid = try paid + payout.amount }
    }
    var returned = Amount.zero
    for line in try view.rows(Return.self, where: [.equals("award", award.id.text)])
    where isPast(line.day) {
      returns.append((award.code, line))
      if !isPast(line.voidedOn) { returned = try returned + line.amount }
    }
    awards.append(
      AwardLine(
        award: award, state: try award.state(on: through, paid: paid, returned: returned),
        paid: paid, returned: returned))
  }

  /// Gives whether the payout stood confirmed.
  private mutating func add(
    _ payout: Payout, of award: Award, in view: some BooksView
  ) throws -> Bool {
    let payee = try view.first(Payee.self, where: [.equals("id", payout.payee.text)])?.code
    let attempts = try view.rows(Attempt.self, where: [.equals("payout", payout.id.text)])
      .filter { isPast($0.sentOn) }
    for attempt in attempts.isEmpty ? [nil] : attempts.map(Optional.some) {
      payouts.append(
        PayoutLine(award: award.code, payout: payout, payee: payee, attempt: attempt))
    }
    return attempts.contains { isPast($0.confirmedOn) && !isPast($0.bouncedOn) }
  }

  /// What its awards stand for, and what became of them, all added up.
  package func totals() throws(LedgerRefusal) -> Totals {
    var totals = Totals()
    totals.requested = try applications.map(\.requested).sum()
    for line in awards where line.award.wasReserved(by: through) {
      totals.approved = try totals.approved + line.award.amount
      totals.released = try totals.released + line.award.released
    }
    totals.paid = try awards.map(\.paid).sum()
    totals.returned = try awards.map(\.returned).sum()
    return totals
  }

  package struct Totals: Hashable, Sendable {
    package var requested = Amount.zero
    package var approved = Amount.zero
    package var released = Amount.zero
    package var paid = Amount.zero
    package var returned = Amount.zero

    /// Promised and neither paid nor released.
    package func unpaid() throws(LedgerRefusal) -> Amount { try approved - released - paid }
  }
}
