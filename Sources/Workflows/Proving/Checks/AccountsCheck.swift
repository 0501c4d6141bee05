import Council
import Granting
import Journal

/// Money went to accounts that another member had called back about before. Of an account that another
/// took the place of, nothing is left to look at.
enum AccountsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Payout.self, where: []) { payout in
      guard let attempt = try Payouts.currentAttempt(of: payout, in: view),
        case let payee = try Payouts.payee(of: payout, in: view),
        let iban = attempt.iban, iban == payee.iban, try !wasChecked(payee, before: attempt, view)
      else { return true }
      findings.append(
        NamedCheck.Finding(
          .accounts, payout.code.text,
          "it was sent to the account of \(payee.code), and nobody had called back about that"))
      return true
    }
    return findings
  }

  private static func wasChecked(
    _ payee: Payee, before attempt: Attempt, _ view: some BooksView
  ) throws -> Bool {
    guard let checkedAt = payee.checkedAt, let sent = try view.envelope(of: attempt.seq) else {
      return false
    }
    return checkedAt <= sent.at
  }
}
