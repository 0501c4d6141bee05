import Council
import Granting
import Journal

/// Money was sent for whole checklists. What was missing then, the record that sent it found in the books as
/// they were.
enum ChecklistsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Attempt.self, where: []) { attempt in
      guard !attempt.missing.isEmpty else { return true }
      let payout = try view.first(Payout.self, where: [.equals("id", attempt.payout.text)])
      findings.append(
        NamedCheck.Finding(
          .checklists, payout?.code.text ?? attempt.payout.text,
          "it was sent without \(attempt.missing.map(\.rawValue).joined(separator: ", "))"))
      return true
    }
    return findings
  }
}
