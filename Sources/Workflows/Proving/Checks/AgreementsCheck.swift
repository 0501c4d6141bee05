import Keeping
import Ledger

/// A grant is spent within the days and the sum that its funder agreed.
enum AgreementsCheck {
  static func findings(in view: some BooksView, today: Day) throws -> [NamedCheck.Finding] {
    try view.rows(GrantAgreement.self).flatMap { agreement in
      let standing = try GrantStanding(of: agreement, on: today, in: view)
      var findings: [NamedCheck.Finding] = []
      if standing.late.isPositive {
        findings.append(
          NamedCheck.Finding(
            .agreements, agreement.fund.text,
            "it was spent after the agreement's last day, \(agreement.terms.last)",
            expected: .zero, found: standing.late))
      }
      if standing.spent > agreement.terms.amount {
        findings.append(
          NamedCheck.Finding(
            .agreements, agreement.fund.text,
            "more was spent than \(agreement.terms.funder) agreed",
            expected: agreement.terms.amount, found: standing.spent))
      }
      return findings
    }
  }
}
