import Council
import Granting

/// Who answered on an award had declared what ties them to it, or that nothing does.
enum InterestsCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(Award.self, where: []) { award in
      for approval in try Poll.approvals(of: award, in: view) {
        let declared = try Interests.find(approval.member, award.code.application, in: view)
        guard declared == nil, approval.member != award.proposer else { continue }
        findings.append(
          NamedCheck.Finding(
            .interests, award.code.text,
            "\(approval.member) answered without having declared what ties them to it"))
      }
      return true
    }
    return findings
  }
}
