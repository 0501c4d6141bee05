import Granting
import Journal
import Ledger

/// A hosted project that is closed holds nothing, and has the deed that says where the rest went; what
/// was paid of any, others had looked at.
enum HostingCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try closed(in: view) + paid(in: view)
  }

  private static func closed(in view: some BooksView) throws -> [NamedCheck.Finding] {
    let closed = HostedProject.State.closed.rawValue
    return try view.rows(HostedProject.self, where: [.equals("state", closed)]).flatMap { project in
      var findings: [NamedCheck.Finding] = []
      let family = try FundFamily.of(project.fund, in: view)
      if let left = try HostingStanding.left(in: family, view) {
        findings.append(
          NamedCheck.Finding(.hosting, project.fund, expected: .zero, found: left.amount))
      }
      if project.agreement != nil, project.deed == nil {
        findings.append(
          NamedCheck.Finding(.hosting, project.fund.text, "it is closed without a deed"))
      }
      return findings
    }
  }

  private static func paid(in view: some BooksView) throws -> [NamedCheck.Finding] {
    try view.rows(HostingPayment.self).compactMap { payment in
      guard let paid = payment.paid, payment.voidedOn == nil else { return nil }
      let checks = try HostingChecks(
        of: payment, paidBy: paid.by, on: paid.day, before: paid.seq, in: view)
      guard !checks.suffice else { return nil }
      return NamedCheck.Finding(
        .hosting, payment.id.text,
        "it was paid when \(checks.counted) had looked at it of \(checks.needed)")
    }
  }
}
