import Council
import Granting
import Journal

/// Acts that two people do were done by two.
enum SeparationCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try accounts(in: view) + payouts(in: view)
  }

  private static func accounts(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Payee.self, where: []) { payee in
      if payee.checkedBy == payee.registeredBy {
        findings.append(
          NamedCheck.Finding(
            .separation, payee.code.description,
            "\(payee.registeredBy) registered this account, and checked it"))
      }
      return true
    }
    return findings
  }

  private static func payouts(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    func find(_ payout: Payout, _ words: String) {
      findings.append(NamedCheck.Finding(.separation, payout.code.text, words))
    }
    try view.forEach(Payout.self, where: []) { payout in
      if payout.checkers.contains(payout.preparedBy) {
        find(payout, "\(payout.preparedBy) prepared this payout, and checked it")
      }
      for member in try payersWhoApproved(payout, in: view) {
        find(payout, "\(member) approved the award, and paid it")
      }
      for member in try payersWhoReconciled(payout, in: view) {
        find(payout, "\(member) paid it, and matched it with the bank")
      }
      return true
    }
    return findings
  }

  private static func payersWhoApproved(
    _ payout: Payout, in view: some BooksView
  ) throws -> [MemberCode] {
    let award = try Payouts.award(of: payout, in: view)
    guard try Poll.policy(of: award, in: view).separation == .strict else { return [] }
    let attempts = try attempts(of: payout, in: view)
    let payers = Set(attempts.map(\.sentBy) + [payout.preparedBy])
    return try Poll.approvals(of: award, in: view)
      .filter { $0.decision == .for && payers.contains($0.member) }.map(\.member)
  }

  private static func payersWhoReconciled(
    _ payout: Payout, in view: some BooksView
  ) throws -> [MemberCode] {
    let award = try Payouts.award(of: payout, in: view)
    guard try Poll.policy(of: award, in: view).separation == .strict else { return [] }
    return try attempts(of: payout, in: view).compactMap { attempt in
      attempt.confirmedBy.flatMap { [payout.preparedBy, attempt.sentBy].contains($0) ? $0 : nil }
    }
  }

  private static func attempts(
    of payout: Payout, in view: some BooksView
  ) throws -> [Attempt] {
    try view.rows(Attempt.self, where: [.equals("payout", payout.id.text)])
  }
}
