package import Granting

extension Ballot: Row {
  package static let table = "ballot"
  package static let columns = ["round", "voter", "marks", "proxy", "recused", "day"]
  package static let keyColumns = 2

  package func write(to row: inout some RowWriter) {
    row.text(round.text)
    row.text(voter.text)
    row.text(marks.map(\.column).joined(separator: ","))
    row.optional(proxy?.text)
    row.text(recused.map { String($0.number) }.joined(separator: ","))
    row.day(day)
  }

  package init(from row: inout some RowReader) throws {
    let round = RoundCode(known: try row.text())
    guard let voter = VoterCode(try row.text()) else { throw UnreadableRow(column: "voter") }
    let marks = try row.text().split(separator: ",").map(BallotMark.init(column:))
    let proxy = try row.optionalText().map { text in
      guard let proxy = VoterCode(text) else { throw UnreadableRow(column: "proxy") }
      return proxy
    }
    let recused = try row.text().split(separator: ",").map { text in
      guard let number = Int64(text), number > 0 else { throw UnreadableRow(column: "recused") }
      return ApplicationCode(number: number)
    }
    self.init(
      round: round, voter: voter, marks: marks, proxy: proxy, recused: recused,
      day: try row.day())
  }
}

extension BallotMark {
  /// `12`, or `12:3000` where it counts by a number.
  fileprivate var column: String {
    weight.map { "\(application.number):\($0)" } ?? "\(application.number)"
  }

  fileprivate init(column: Substring) throws {
    let parts = column.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) }
    guard (1...2).contains(parts.count), !parts.contains(nil), let number = parts[0], number > 0
    else { throw UnreadableRow(column: "marks") }
    self.init(
      application: ApplicationCode(number: number), weight: parts.count == 2 ? parts[1] : nil)
  }
}
