import Journal
import Keeping
import Ledger

/// Entries by hand that move the cash of a restricted or hosted fund name the decision, the award or the
/// cost they are for.
enum CausesCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    let rule = try SpendingRule(view)
    var findings: [NamedCheck.Finding] = []
    try view.forEach(ManualEntry.self, where: []) { manual in
      guard manual.cause == nil, manual.label == .manual, manual.reversedOn == nil else {
        return true
      }
      let postings = try view.rows(
        PostingRow.self, where: [.equals("entry", .integer(manual.entry))]
      ).map(\.posting)
      if let account = try rule.accountInNeedOfCause(postings) {
        findings.append(
          NamedCheck.Finding(
            .causes, manual.id.text, "it moves \(account) of a restricted fund without a cause"))
      }
      return true
    }
    return findings
  }
}
