import Council
import Workflows

/// What is said beside approvals that no signature backs, be it of the members or of those who stand for
/// minutes.
enum NamesNotVerified {
  /// None where something stronger than a name backs each of them.
  static func notes(on approvals: [Approval], in view: some BooksView) throws -> [String] {
    var meetings: [MeetingCode: Meeting] = [:]
    for code in Set(approvals.compactMap(\.meeting)) {
      meetings[code] = try Meetings.find(code, in: view)
    }
    let names = approvals.count { approval in
      guard let code = approval.meeting else { return approval.evidence == .name }
      return meetings[code].map { !$0.isSigned } ?? false
    }
    var notes: [String] = []
    if names > 0 {
      notes.append(
        "names not verified: nothing but --as backs \(words(names, of: approvals.count))")
    }
    for meeting in meetings.values.sorted(by: { $0.code < $1.code })
    where meeting.countersignature == nil || meeting.voiding != nil {
      let count = approvals.count { $0.meeting == meeting.code }
      notes.append("unsigned: \(words(count, of: approvals.count)) \(standing(of: meeting))")
    }
    return notes
  }

  private static func words(_ count: Int, of all: Int) -> String {
    count == all ? "these approvals" : "\(count) of these \(all) approvals"
  }

  private static func standing(of meeting: Meeting) -> String {
    let minutes = "were given by voice at meeting \(meeting.code) of \(meeting.day)"
    if let voiding = meeting.voiding {
      return "\(minutes), whose record was voided on \(voiding.day)"
    }
    if meeting.witness == nil { return "\(minutes), which nobody has witnessed" }
    return "\(minutes), to be countersigned until \(meeting.countersignBy)"
  }
}
