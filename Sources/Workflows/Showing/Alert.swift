import Council
import Giving
import Granting
import Journal
import Keeping
package import Ledger
package import Statements

/// One thing to look at: what it is, of which fund or payout, when, and how much.
package struct Alert: Hashable, Sendable {
  package let kind: AlertKind
  package let name: String
  package let day: Day?
  package let amount: Amount?

  package init(_ kind: AlertKind, _ name: String, day: Day? = nil, _ amount: Amount?) {
    self.kind = kind
    self.name = name
    self.day = day
    self.amount = amount
  }

  /// All there are today, from kept sums and small tables.
  package static func all(in view: some BooksView, today: Day) throws -> [Alert] {
    try ofFree(in: view, today: today)
      + ofPublicAppeal(in: view, today: today) + ofCashPayouts(in: view)
      + ofUrgentDecisions(in: view, today: today) + ofHostingFees(in: view)
      + ofMinutes(in: view, today: today) + ofGrants(in: view, today: today)
      + ofHolds(in: view) + ofPeopleCopies(in: view, today: today)
  }

  /// Of each fund whose free money is or comes below zero.
  package static func ofFree(in view: some BooksView, today: Day) throws -> [Alert] {
    try view.rows(Fund.self).flatMap { try ofFree(of: $0.code, in: view, today: today) }
  }

  /// Money below zero in the end is a shortfall; else it may still be below zero today, or on a day that
  /// is in the books already.
  private static func ofFree(
    of fund: FundCode, in view: some BooksView, today: Day
  ) throws -> [Alert] {
    let days = try view.dailyBalances(
      .commitment, fund: fund, account: CommitmentAccount.free.code)
    var free = Amount.zero
    var lowest = (day: today, free: Amount.zero)
    for day in days {
      free = try free + day.debit - day.credit
      // The last of the days until today is what there is today.
      if day.day <= today {
        lowest.free = free
      } else if free < lowest.free {
        lowest = (day.day, free)
      }
    }
    if free.isNegative { return [Alert(.shortfall, fund.text, try free.negated())] }
    guard lowest.free.isNegative else { return [] }
    return [
      Alert(.freeNegativeLater, fund.text, day: lowest.day, try lowest.free.negated())
    ]
  }

  private static func ofPublicAppeal(
    in view: some BooksView, today: Day
  ) throws -> [Alert] {
    guard let appeal = try PublicAppeal(in: view, today: today) else { return [] }
    if appeal.isReached {
      return [Alert(.publicAppealReached, "", day: appeal.year.last, appeal.collected)]
    }
    return appeal.isNear
      ? [Alert(.publicAppealNear, "", day: appeal.year.last, appeal.collected)] : []
  }

  private static func ofUrgentDecisions(
    in view: some BooksView, today: Day
  ) throws -> [Alert] {
    try UrgentDecisions.unratified(in: view, today: today).map { award in
      Alert(.unratified, award.code.text, day: award.ratifyBy, award.amount)
    }
  }

  /// What was agreed that a host keeps of what came in under a mandate, and has not kept.
  private static func ofHostingFees(in view: some BooksView) throws -> [Alert] {
    try view.rows(HostedProject.self).compactMap { project in
      guard project.kind == .hostedByMandate, project.state.maySpend else { return nil }
      let left = try HostingFees.left(of: project, in: view)
      return left.isPositive ? Alert(.hostingFee, project.fund.text, left) : nil
    }
  }

  private static func ofMinutes(in view: some BooksView, today: Day) throws -> [Alert] {
    try Meetings.all(.overdue, on: today, in: view).map { meeting in
      Alert(.minutesOverdue, meeting.code.description, day: meeting.countersignBy, nil)
    }
  }

  private static func ofGrants(in view: some BooksView, today: Day) throws -> [Alert] {
    try view.rows(GrantAgreement.self).compactMap { agreement in
      let standing = try GrantStanding(of: agreement, on: today, in: view)
      let overdue = try standing.tranches().filter(\.isOverdue)
      guard let first = overdue.first else { return nil }
      return Alert(
        .trancheOverdue, agreement.fund.text, day: first.terms.day, try standing.overdue())
    }
  }

  private static func ofHolds(in view: some BooksView) throws -> [Alert] {
    try Holds.inForce(in: view).map {
      Alert(.hold, $0.code.description, day: $0.day, nil)
    }
  }

  private static func ofPeopleCopies(
    in view: some BooksView, today: Day
  ) throws -> [Alert] {
    try PeopleCopies.overdue(on: today, in: view).map {
      Alert(.peopleCopy, $0.code.description, day: $0.until, nil)
    }
  }

  private static func ofCashPayouts(in view: some BooksView) throws -> [Alert] {
    guard let most = try PaymentRules.mostInCash(in: view) else { return [] }
    let inCash = Condition.equals("kind", Payee.Kind.cash.rawValue)
    return try view.rows(Payee.self, where: [inCash]).flatMap { payee in
      try view.rows(Payout.self, where: [.equals("payee", payee.id.text)])
        .filter { $0.amount > most && $0.state != .voided }
        .map { Alert(.cashPayout, $0.code.text, day: $0.preparedOn, $0.amount) }
    }
  }
}
