import Council
package import Granting
package import Ledger

/// Who may pay, and when.
package enum PaymentRules {
  /// What is not paid in cash above 1,000 € (CMF D112-3); nil in another currency.
  package static func mostInCash(in view: some BooksView) throws -> Amount? {
    let books = try view.first(BooksRow.self, where: [])
    return books?.currency == .euro ? Amount(minorUnits: 1_000_00) : nil
  }

  /// Those of these payouts that are in cash and above that.
  package static func aboveCashLimit(
    _ payouts: [PayoutCode], in view: some BooksView
  ) throws -> [Payout] {
    guard let most = try mostInCash(in: view) else { return [] }
    return try payouts.map { try Payouts.resolve($0.text, in: view) }.filter { payout in
      try payout.amount > most && Payouts.payee(of: payout, in: view).kind == .cash
    }
  }

  /// Who was for an award does not pay it, unless the policy lets another countersign; who proposed it may.
  static func requireNotApprover(
    _ member: MemberCode, of award: Award, in view: some BooksView
  ) throws {
    var hands = PaymentHands()
    hands.approvers = try approvers(of: award, in: view)
    hands.payers = [member]
    let policy = try Poll.policy(of: award, in: view)
    guard hands.refused(under: policy.separation).isEmpty else {
      throw PayoutRefusal.approverPays(member, award.code)
    }
  }

  /// Who sent a payment does not reconcile it, with the same exception.
  static func requireMayReconcile(
    _ member: MemberCode, _ payout: Payout, in view: some BooksView
  ) throws {
    guard let attempt = try Payouts.currentAttempt(of: payout, in: view) else { return }
    var hands = PaymentHands()
    hands.payers = [payout.preparedBy, attempt.sentBy]
    hands.reconciler = member
    let policy = try Poll.policy(of: Payouts.award(of: payout, in: view), in: view)
    guard hands.refused(under: policy.separation).isEmpty else {
      throw PayoutRefusal.payerReconciles(member, payout.code)
    }
  }

  /// As many as the tier of the award asks for have looked at it, with the account it goes to, besides
  /// those who prepare and send it.
  static func requireChecked(
    _ payout: Payout, of award: Award, to payee: Payee, by sender: MemberCode,
    in view: some BooksView
  ) throws {
    let policy = try Poll.policy(of: award, in: view)
    let sum = try PromisedSums.sum(
      of: award, on: award.decidedOn ?? award.proposedOn, under: policy, in: view)
    let needed = policy.tier(for: sum).checks
    let checkers = payout.checkedIBAN == payee.iban ? payout.checkers : []
    let counted = checkers.subtracting([sender, payout.preparedBy]).count
    guard counted >= needed else {
      throw PayoutRefusal.unchecked(payout.code, needed: needed, checked: counted)
    }
  }

  /// Through whose hands a payment went that was sent.
  static func hands(
    of payout: Payout, _ attempt: Attempt, _ award: Award, in view: some BooksView
  ) throws -> PaymentHands {
    var hands = PaymentHands()
    hands.approvers = try approvers(of: award, in: view)
    hands.payers = [payout.preparedBy, attempt.sentBy]
    hands.checkers = payout.checkers.subtracting(hands.payers)
    hands.reconciler = attempt.confirmedBy
    return hands
  }

  private static func approvers(
    of award: Award, in view: some BooksView
  ) throws -> Set<MemberCode> {
    Set(try Poll.approvals(of: award, in: view).filter { $0.decision == .for }.map(\.member))
  }

  static func require(
    _ payout: Payout, in states: Set<Payout.State>, act: String
  ) throws {
    guard states.contains(payout.state) else {
      throw PayoutRefusal.stateForbids(payout.code, state: payout.state, act: act)
    }
  }

  static func require(_ day: Day, notBefore earliest: Day?, of payout: PayoutCode) throws {
    if let earliest, day < earliest {
      throw PayoutRefusal.before(payout, earliest: earliest, given: day)
    }
  }
}
