package import Council

extension Approval: Row {
  package static let table = "approval"
  package static let columns = [
    "seq", "subject", "version", "member", "decision", "evidence", "proposal", "poll",
    "message", "day", "replaced_by",
  ]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.text(subject)
    row.integer(version)
    row.integer(member.number)
    row.choice(decision)
    row.choice(evidence)
    row.hash(proposal)
    row.optional(poll)
    row.hash(message)
    row.day(day)
    row.optional(replacedBy)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      seq: try row.integer(), subject: try row.text(), version: try row.integer(),
      member: MemberCode(number: try row.integer()), decision: try row.choice(),
      evidence: try row.choice(), proposal: try row.hash(),
      poll: try row.optionalInteger(), message: try row.optionalHash(), day: try row.day(),
      replacedBy: try row.optionalInteger())
  }
}
