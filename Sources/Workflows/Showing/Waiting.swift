import Council
import Granting
package import Ledger
package import Statements

/// What waits for somebody: how many of a kind, of which account or fund, and how much.
package struct Waiting: Hashable, Sendable {
  package let kind: WaitingKind
  package let name: String
  package let count: Int?
  package let amount: Amount?

  package init(_ kind: WaitingKind, _ name: String, count: Int?, amount: Amount?) {
    self.kind = kind
    self.name = name
    self.count = count
    self.amount = amount
  }

  /// All there is, the money that comes in first.
  package static func all(in view: some BooksView, today: Day) throws -> [Waiting] {
    try ofMoney(in: view) + ofPolicies(in: view) + ofMinutes(in: view)
      + ofAwards(in: view, today: today) + ofGates(in: view)
      + ofChecklists(in: view, today: today) + ofPayouts(in: view)
      + ofReports(in: view, today: today) + ofDocuments(in: view)
  }

  private static func ofMoney(in view: some BooksView) throws -> [Waiting] {
    try UnclearedMoney.all(in: view, through: nil).map { money in
      // What is owed to an unknown giver stands in credit.
      let amount = money.role == .suspense ? try money.amount.negated() : money.amount
      return Waiting(kind(of: money.role), money.account.text, count: nil, amount: amount)
    }
  }

  private static func kind(of role: AccountRole) -> WaitingKind {
    switch role {
    case .cheques: .cheques
    case .cash: .cash
    case .disputed: .disputedMoney
    case .transit: .moneyUnderWay
    case .suspense: .unidentifiedMoney
    default: .platformMoney
    }
  }

  private static func ofPolicies(in view: some BooksView) throws -> [Waiting] {
    try Policies.all(in: view).filter { $0.state == .proposed }.map {
      Waiting(.policy, $0.code, count: nil, amount: nil)
    }
  }

  /// Whoever must stand for minutes, while their term goes on and after it.
  private static func ofMinutes(in view: some BooksView) throws -> [Waiting] {
    try Meetings.all(in: view).compactMap { meeting in
      let count = try Meetings.answers(of: meeting.code, in: view).count
      guard count > 0, meeting.voiding == nil, meeting.countersignature == nil else { return nil }
      let kind: WaitingKind =
        meeting.witness == nil ? .minutesToWitness : .minutesToCountersign
      return Waiting(kind, meeting.code.description, count: count, amount: nil)
    }
  }

  private static func ofAwards(in view: some BooksView, today: Day) throws -> [Waiting] {
    var all: [Waiting] = []
    for fund in try view.rows(Fund.self) {
      for (kind, state) in [
        (WaitingKind.proposal, Award.State.proposed), (.waitingAward, .waiting),
        (.unnotifiedAward, .reserved),
      ] {
        let awards = try awards(of: fund.code, in: [state], view)
        try add(kind, fund.code.text, awards.map(\.amount), to: &all)
      }
      let urgent = try UrgentDecisions.toRatify(in: view)
        .filter { $0.fund == fund.code }
      try add(.ratification, fund.code.text, urgent.map(\.amount), to: &all)
      let deferred = try awards(of: fund.code, in: [.deferred], view)
        .filter { $0.deferredUntil.map { $0 <= today } ?? true }
      try add(.deferredAward, fund.code.text, deferred.map(\.amount), to: &all)
      let unpaid = try awards(
        of: fund.code, in: [.notified, .due, .partlyPaid, .partReturned], view)
      let due = try unpaid.map { try Instalments.payable($0, by: today, in: view) }
      try add(.awardToPay, fund.code.text, due.filter(\.isPositive), to: &all)
      let expired = try (awards(of: fund.code, in: [.reserved], view) + unpaid)
        .filter { $0.isExpired(on: today) }.map { try $0.unpaid() }
      try add(.expiredAward, fund.code.text, expired.filter(\.isPositive), to: &all)
    }
    return all
  }

  private static func ofGates(in view: some BooksView) throws -> [Waiting] {
    let gates = try GatesToPass.all(in: view)
    let found = gates.filter { $0.standing != nil && $0.standing?.outcome == nil }
    let unanswered = gates.filter { $0.standing == nil }
    return [(WaitingKind.gateToAnswer, unanswered), (.gateToDecide, found)].compactMap {
      $1.isEmpty ? nil : Waiting($0, "", count: $1.count, amount: nil)
    }
  }

  private static func ofChecklists(in view: some BooksView, today: Day) throws -> [Waiting] {
    let policy = try Policies.inForce(on: today, in: view)
    let open = try Checklists.open(under: policy, in: view).filter { !$0.missing.isEmpty }
    return open.isEmpty ? [] : [Waiting(.checklistGap, "", count: open.count, amount: nil)]
  }

  private static func awards(
    of fund: FundCode, in states: [Award.State], _ view: some BooksView
  ) throws -> [Award] {
    try states.flatMap { state in
      try view.rows(
        Award.self, where: [.equals("fund", fund.text), .equals("state", state.rawValue)])
    }
  }

  private static func ofPayouts(in view: some BooksView) throws -> [Waiting] {
    var all: [Waiting] = []
    let warned = try OpenWarnings.waiting(in: view).map(\.payout)
    var known: Set<PayoutCode> = []
    try add(
      .payoutToAnswer, "", warned.filter { known.insert($0.code).inserted }.map(\.amount), to: &all)
    let held = try HeldPayouts.all(in: view).map(\.payout.amount)
    try add(.payoutHeld, "", held, to: &all)
    for (kind, state) in [
      (WaitingKind.payoutToCheck, Payout.State.prepared), (.payoutToSend, .checked),
      (.payoutToConfirm, .sent), (.bouncedPayout, .bounced),
    ] {
      let payouts = try view.rows(Payout.self, where: [.equals("state", state.rawValue)])
      try add(kind, "", payouts.map(\.amount), to: &all)
    }
    let unsigned = try Countersigning.all(in: view).map(\.payout.amount)
    try add(.payoutToCountersign, "", unsigned, to: &all)
    return all
  }

  /// What collectives are to tell of what they were paid, and what they have told.
  private static func ofReports(in view: some BooksView, today: Day) throws -> [Waiting] {
    var all: [Waiting] = []
    for fund in try view.rows(Fund.self) {
      let paid = try awards(of: fund.code, in: [.partlyPaid, .paid, .partReturned], view)
        .filter { $0.isReportAwaited && $0.terms.reportBy != nil }
      let overdue = paid.filter { $0.isReportOverdue(on: today) }
      let toCome = paid.filter { !$0.isReportOverdue(on: today) }
      try add(.report, fund.code.text, toCome.map(\.paid), to: &all)
      try add(.reportOverdue, fund.code.text, overdue.map(\.paid), to: &all)
      let reported = try awards(of: fund.code, in: [.reported], view).map(\.paid)
      try add(.awardToClose, fund.code.text, reported, to: &all)
    }
    let open = try Vouchers.lines(in: view).filter { $0.unjustified.isPositive }
    for payee in Set(open.map(\.payee.description)).sorted() {
      let own = open.filter { $0.payee.description == payee }
      try add(.voucher, payee, own.map(\.unjustified), to: &all)
    }
    return all
  }

  private static func ofDocuments(in view: some BooksView) throws -> [Waiting] {
    let count = try MissingDocuments.count(atMost: 1_000, in: view)
    return count == 0 ? [] : [Waiting(.documentMissing, "", count: count, amount: nil)]
  }

  private static func add(
    _ kind: WaitingKind, _ name: String, _ amounts: [Amount], to all: inout [Waiting]
  ) throws {
    guard !amounts.isEmpty else { return }
    all.append(Waiting(kind, name, count: amounts.count, amount: try amounts.sum()))
  }
}
