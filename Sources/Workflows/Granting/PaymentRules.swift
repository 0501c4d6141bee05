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

  /// Who was for an award does not pay it; who proposed it may.
  static func requireNotApprover(
    _ member: MemberCode, of award: Award, in view: some BooksView
  ) throws {
    let approved = try Poll.approvals(of: award, in: view)
      .contains { $0.member == member && $0.decision == .for }
    if approved { throw PayoutRefusal.approverPays(member, award.code) }
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
