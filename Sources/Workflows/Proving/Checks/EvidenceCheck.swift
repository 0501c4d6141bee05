import Council
import Granting
import Journal
import Ledger

/// What members say is backed as the policy asks: from their first key on they sign, and minutes by which
/// something was decided are countersigned within their term.
enum EvidenceCheck {
  static func findings(
    in view: some BooksView, today: Day
  ) throws -> [NamedCheck.Finding] {
    try ofNames(in: view) + ofMinutes(in: view, today: today) + ofSignedMinutes(in: view)
  }

  private static func ofNames(in view: some BooksView) throws -> [NamedCheck.Finding] {
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

  /// What was decided by minutes that nobody countersigned in time, or that were voided since.
  private static func ofMinutes(
    in view: some BooksView, today: Day
  ) throws -> [NamedCheck.Finding] {
    try Meetings.all(in: view).compactMap { meeting in
      let state = meeting.state(on: today)
      guard state == .overdue || state == .voided else { return nil }
      let decided = try Meetings.answers(of: meeting.code, in: view).filter {
        try $0.replacedBy == nil && !Meetings.isOpen($0, in: view)
          && didCount($0, of: meeting, view)
      }
      if decided.isEmpty { return nil }
      let words =
        state == .voided
        ? "were voided since" : "were not countersigned until \(meeting.countersignBy)"
      return NamedCheck.Finding(
        .evidence, meeting.code.description,
        "\(decided.count) answers counted by its minutes, which \(words)")
    }
  }

  private static func didCount(
    _ approval: Approval, of meeting: Meeting, _ view: some BooksView
  ) throws -> Bool {
    if let award = try view.first(Award.self, where: [.equals("id", approval.subject)]) {
      return try award.version == approval.version
        && meeting.isTaken(before: Meetings.decision(of: award, in: view))
    }
    let policy = try view.find(PolicyProposal.self, .text(approval.subject))
    return meeting.isTaken(before: policy?.decision)
  }

  /// Under a policy that takes signatures alone, minutes count nothing.
  private static func ofSignedMinutes(in view: some BooksView) throws -> [NamedCheck.Finding] {
    var findings: [NamedCheck.Finding] = []
    try view.forEach(
      Approval.self, where: [.equals("evidence", Approval.Evidence.minutes.rawValue)]
    ) { approval in
      let award = try view.first(Award.self, where: [.equals("id", approval.subject)])
      let code = try award?.policy ?? view.find(PolicyProposal.self, .text(approval.subject))?.under
      guard let code, approval.version == award?.version ?? 1,
        try !Policies.named(code, in: view).evidence.takes(.minutes, hasKey: true)
      else { return true }
      findings.append(
        NamedCheck.Finding(
          .evidence, approval.subject,
          "\(approval.member) answered by voice, and policy \(code) takes signatures alone"))
      return true
    }
    return findings
  }
}
