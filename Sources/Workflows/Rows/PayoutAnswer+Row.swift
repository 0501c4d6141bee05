import Council
package import Granting

extension PayoutAnswer: Row {
  package static let table = "payout_answer"
  package static let columns = ["payout", "warning", "iban", "reason", "member", "day", "seq"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.id(payout)
    row.choice(warning)
    row.hash(iban)
    row.choice(reason)
    row.integer(member.number)
    row.day(day)
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      payout: try row.id(), warning: try row.choice(), iban: try row.optionalHash(),
      reason: try row.choice(), member: MemberCode(number: try row.integer()),
      day: try row.day(), seq: try row.integer())
  }
}
