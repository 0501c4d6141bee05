package import Council

extension Member: Row {
  package static let table = "member"
  package static let columns = ["number", "roles", "enrolled_on", "seq", "left_on"]

  package func write(to row: inout some RowWriter) {
    row.integer(code.number)
    row.list(roles.map(\.rawValue))
    row.day(enrolledOn)
    row.integer(seq)
    row.day(leftOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      code: MemberCode(number: try row.integer()),
      roles: try row.list().compactMap(Role.init(rawValue:)), enrolledOn: try row.day(),
      seq: try row.integer(), leftOn: try row.optionalDay())
  }
}
