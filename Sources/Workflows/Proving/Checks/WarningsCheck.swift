import Granting
import Journal

/// What spoke against a payment when it was sent had been answered. Of an account that another took the
/// place of since, nothing is left to look at.
enum WarningsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    var warnings = PaymentWarnings(view)
    try view.forEach(Payout.self, where: []) { payout in
      guard payout.state != .voided,
        let attempt = try Payouts.currentAttempt(of: payout, in: view),
        case let transfer = try Transfer(payout, in: view), attempt.iban == transfer.payee.iban
      else { return true }
      for warning in try warnings.unanswered(transfer, before: attempt.seq) {
        findings.append(
          NamedCheck.Finding(
            .warnings, payout.code.text, "\(warning.words), and it was sent without an answer"))
      }
      return true
    }
    return findings
  }
}
