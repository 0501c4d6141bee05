import Council

/// Members in one column, by their numbers.
extension RowWriter {
  mutating func members(_ members: Set<MemberCode>) {
    list(members.sorted().map { String($0.number) })
  }
}

extension RowReader {
  mutating func members() throws -> Set<MemberCode> {
    Set(try list().compactMap(Int64.init).map(MemberCode.init(number:)))
  }
}
