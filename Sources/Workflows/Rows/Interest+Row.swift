import Council
import Granting

extension Interest: Row {
  package static let table = "interest"
  package static let columns = ["application", "member", "kind", "day", "seq"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.integer(application.number)
    row.integer(member.number)
    row.choice(kind)
    row.day(day)
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      application: ApplicationCode(number: try row.integer()),
      member: MemberCode(number: try row.integer()), kind: try row.choice(), day: try row.day(),
      seq: try row.integer())
  }
}
