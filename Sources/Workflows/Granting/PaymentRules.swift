import Council
import Granting
import Ledger

/// Who may pay, and when.
enum PaymentRules {
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
