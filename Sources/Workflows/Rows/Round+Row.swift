import Allocation
package import Granting

extension Round: Row {
  package static let table = "round"
  package static let columns = [
    "code", "fund", "opens", "closes", "ties", "opened_on", "closed_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.text(code.text)
    row.fund(fund)
    row.day(opens)
    row.day(closes)
    row.text(ties.description)
    row.day(openedOn)
    row.day(closedOn)
  }

  package init(from row: inout some RowReader) throws {
    let code = RoundCode(known: try row.text())
    let fund = try row.fund()
    let opens = try row.optionalDay()
    let closes = try row.optionalDay()
    guard let ties = TieOrder(try row.text()) else { throw UnreadableRow(column: "ties") }
    self.init(
      code: code, fund: fund, opens: opens, closes: closes, ties: ties, openedOn: try row.day(),
      closedOn: try row.optionalDay())
  }
}
