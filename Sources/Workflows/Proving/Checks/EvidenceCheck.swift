import Council
import Journal

/// From their first key on, members sign what they say.
enum EvidenceCheck {
  static func findings(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var keys: [MemberCode: [MemberKey]] = [:]
    for key in try view.rows(MemberKey.self) { keys[key.member, default: []].append(key) }
    var findings: [NamedCheck.Finding] = []
    try view.forEach(
      Approval.self, where: [.equals("evidence", Approval.Evidence.name.rawValue)]
    ) { approval in
      let hadKey = (keys[approval.member] ?? []).contains { key in
        key.seq < approval.seq && key.revokedOn.map { $0 > approval.day } ?? true
      }
      if hadKey, approval.replacedBy == nil {
        findings.append(
          NamedCheck.Finding(
            .evidence, approval.subject,
            "\(approval.member) had a key, and answered by name alone"))
      }
      return true
    }
    return findings
  }
}
