import Council
import Granting
import Ledger
import Workflows

/// Approvals as lists show them, with whether they count. Lines that were answered together have one
/// record, and so have all answers of a meeting.
struct ApprovalTable<View: BooksView> {
  private let view: View
  private let standing: ApprovalStanding<View>

  init(on day: Day, in view: View) {
    self.view = view
    standing = ApprovalStanding(on: day, in: view)
  }

  var table: Table {
    Table(
      "approvals", title: "Approvals",
      columns: [
        Column("award", .code, "Award"), Column("version", .count, "Version"),
        Column("member", .code, "Member"), Column("decision", .code, "Decision"),
        Column("day", .day, "Day"), Column("evidence", .code, "Evidence"),
        Column("counts", .code, "Counts"), Column("record", .code, "Record"),
        Column("meeting", .code, "Meeting"), Column("speaker", .code, "Spoken for by"),
      ])
  }

  func row(_ approval: Approval, of award: Award) throws -> [Cell] {
    [
      .code(award.code.text), .count(Int(approval.version)),
      .code(approval.member.description), .code(approval.decision.rawValue),
      .day(approval.day), try Self.evidence(of: approval, in: view),
      .code(try standing.code(of: approval)), .code(String(approval.seq)),
      approval.meeting.map { .code($0.description) } ?? .none,
      approval.speaker.map { .code($0.description) } ?? .none,
    ]
  }

  /// Minutes are unsigned until another member has countersigned them.
  static func evidence(of approval: Approval, in view: View) throws -> Cell {
    guard let meeting = try approval.meeting.map({ try Meetings.find($0, in: view) }),
      meeting.countersignature == nil
    else { return .code(approval.evidence.rawValue) }
    return .code("minutes-unsigned")
  }
}
