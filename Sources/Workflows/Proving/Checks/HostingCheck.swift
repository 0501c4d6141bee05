import Granting
import Ledger

/// A hosted project that is closed holds nothing, and has the deed that says where the rest went.
enum HostingCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
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
}
