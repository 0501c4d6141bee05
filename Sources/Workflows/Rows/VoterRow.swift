package import Granting

/// One who stands on the roll of a vote.
package struct VoterRow: Row {
  package let round: RoundCode
  package let code: VoterCode

  package static let table = "voter"
  package static let columns = ["round", "code"]
  package static let keyColumns = 2

  init(round: RoundCode, code: VoterCode) {
    self.round = round
    self.code = code
  }

  package func write(to row: inout some RowWriter) {
    row.text(round.text)
    row.text(code.text)
  }

  package init(from row: inout some RowReader) throws {
    round = RoundCode(known: try row.text())
    guard let code = VoterCode(try row.text()) else { throw UnreadableRow(column: "code") }
    self.code = code
  }
}
