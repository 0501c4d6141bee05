import Council
import Granting

/// An award that was approved has the count its tier asks for, and the approvals that make it up.
enum ApprovalsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Award.self, where: []) { award in
      guard award.state.isPromised, let count = award.poll else { return true }
      if let words = try problem(of: award, count, in: view) {
        findings.append(NamedCheck.Finding(.approvals, award.code.text, words))
      }
      return true
    }
    return findings
  }

  private static func problem(
    of award: Award, _ count: PollCount, in view: some BooksView
  ) throws -> String? {
    let tally = try Poll.decided(award, in: view)
    guard tally?.outcome == .approved else {
      return "it is promised, and its count says: \(tally?.arithmetic ?? "nothing")"
    }
    let given = try Poll.approvals(of: award, in: view).filter { approval in
      approval.decision == .for && approval.member != award.proposer
        && !count.recused.contains(approval.member)
    }
    let approving = Int64(Set(given.map(\.member)).count)
    // Who approved an urgent decision may think otherwise when it is to be ratified.
    guard award.ratifyBy == nil, approving < count.approving else { return nil }
    return "\(count.approving) were counted for it, and \(approving) approved"
  }
}
