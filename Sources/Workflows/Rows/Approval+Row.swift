package import Council

extension Approval: Row {
  package static let table = "approval"
  package static let columns = [
    "seq", "subject", "member", "version", "decision", "evidence", "proposal", "poll",
    "message", "meeting", "speaker", "day", "replaced_by",
  ]
  package static let keyColumns = 3

  package func write(to row: inout some RowWriter) {
    row.integer(seq)
    row.text(subject)
    row.integer(member.number)
    row.integer(version)
    row.choice(decision)
    row.choice(evidence)
    row.hash(proposal)
    row.optional(poll)
    row.hash(message)
    row.optional(meeting?.number)
    row.optional(speaker?.number)
    row.day(day)
    row.optional(replacedBy)
  }

  package init(from row: inout some RowReader) throws {
    let (seq, subject) = (try row.integer(), try row.text())
    let member = MemberCode(number: try row.integer())
    self.init(
      seq: seq, subject: subject, version: try row.integer(), member: member,
      decision: try row.choice(), evidence: try row.choice(), proposal: try row.hash(),
      poll: try row.optionalInteger(), message: try row.optionalHash(),
      meeting: try row.optionalInteger().map(MeetingCode.init(number:)),
      speaker: try row.optionalInteger().map(MemberCode.init(number:)), day: try row.day(),
      replacedBy: try row.optionalInteger())
  }
}
