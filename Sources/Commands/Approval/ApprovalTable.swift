import Council
import Granting
import Ledger

/// Approvals as lists show them, with whether they count. Lines that were answered together have one
/// record.
enum ApprovalTable {
  static let table = Table(
    "approvals", title: "Approvals",
    columns: [
      Column("award", .code, "Award"), Column("version", .count, "Version"),
      Column("member", .code, "Member"), Column("decision", .code, "Decision"),
      Column("day", .day, "Day"), Column("evidence", .code, "Evidence"),
      Column("counts", .code, "Counts"), Column("record", .code, "Record"),
    ])

  /// - Parameter recused: who is out of the award's poll by an interest.
  static func row(
    _ approval: Approval, of award: Award, without recused: Set<MemberCode>
  ) -> [Cell] {
    [
      .code(award.code.text), .count(Int(approval.version)),
      .code(approval.member.description), .code(approval.decision.rawValue),
      .day(approval.day), .code(approval.evidence.rawValue),
      .code(standing(approval, of: award, without: recused)), .code(String(approval.seq)),
    ]
  }

  private static func standing(
    _ approval: Approval, of award: Award, without recused: Set<MemberCode>
  ) -> String {
    if approval.version != award.version { return "older-version" }
    if approval.replacedBy != nil { return "taken-back" }
    if recused.contains(approval.member) { return "recused" }
    return approval.member == award.proposer ? "own-proposal" : "yes"
  }
}
