import Council
import Granting
import Ledger

/// Approvals as lists show them, with whether they count.
enum ApprovalTable {
  static let table = Table(
    "approvals", title: "Approvals",
    columns: [
      Column("award", .code, "Award"), Column("version", .count, "Version"),
      Column("member", .code, "Member"), Column("decision", .code, "Decision"),
      Column("day", .day, "Day"), Column("evidence", .code, "Evidence"),
      Column("counts", .code, "Counts"),
    ])

  static func row(_ approval: Approval, of award: Award) -> [Cell] {
    [
      .code(award.code.text), .count(Int(approval.version)),
      .code(approval.member.description), .code(approval.decision.rawValue),
      .day(approval.day), .code(approval.evidence.rawValue),
      .code(standing(approval, of: award)),
    ]
  }

  private static func standing(_ approval: Approval, of award: Award) -> String {
    if approval.version != award.version { return "older-version" }
    return approval.replacedBy == nil ? "yes" : "taken-back"
  }
}
