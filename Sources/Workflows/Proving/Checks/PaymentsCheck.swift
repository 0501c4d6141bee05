import Granting
import Ledger

/// Payouts of an award add up to no more than it, and what the bank confirmed is what it counts as paid.
enum PaymentsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Award.self, where: []) { award in
      guard award.state.isReserved else { return true }
      let payouts = try Payouts.of(award, in: view).filter { $0.state != .voided }
      let (sum, most) = (try payouts.map(\.amount).sum(), try award.amount - award.released)
      if sum > most {
        findings.append(
          NamedCheck.Finding(
            .payments, award.code.text, "its payouts add up to more than it", expected: most,
            found: sum))
      }
      let confirmed = try payouts.filter { $0.state == .confirmed }.map(\.amount).sum()
      if confirmed != award.paid {
        findings.append(
          NamedCheck.Finding(
            .payments, award.code.text, "what is confirmed is not what counts as paid",
            expected: confirmed, found: award.paid))
      }
      return true
    }
    return findings
  }
}
