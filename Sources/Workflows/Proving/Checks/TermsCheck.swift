import Granting
import Ledger

/// What is paid of an award keeps to its instalments, and one that is closed was paid and reported on, or
/// excused from it.
enum TermsCheck {
  static func findings(in view: some BooksView, today: Day) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Award.self, where: []) { award in
      if !award.terms.instalments.isEmpty {
        let due = try award.due(by: today)
        if award.paid > due {
          findings.append(
            NamedCheck.Finding(
              .terms, award.code.text, "more is paid than its instalments have due", expected: due,
              found: award.paid))
        }
      }
      guard award.closedOn != nil else { return true }
      let unpaid = try award.unpaid()
      if !unpaid.isZero {
        findings.append(
          NamedCheck.Finding(
            .terms, award.code.text, "it is closed and not paid up", expected: .zero,
            found: unpaid))
      }
      if award.reportedOn == nil, award.waiver == nil {
        findings.append(
          NamedCheck.Finding(.terms, award.code.text, "it is closed without a report"))
      }
      return true
    }
    return findings
  }
}
