package import Council

extension AcceptedAct: Row {
  package static let table = "accepted_act"
  package static let columns = ["message", "seq", "member", "act", "subject"]

  package func write(to row: inout some RowWriter) {
    row.hash(message)
    row.integer(seq)
    row.integer(member.number)
    row.choice(act)
    row.hash(subject)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      message: try row.hash(), seq: try row.integer(),
      member: MemberCode(number: try row.integer()), act: try row.choice(),
      subject: try row.hash())
  }
}
