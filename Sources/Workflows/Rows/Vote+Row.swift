import Allocation
package import Granting

extension Vote: Row {
  package static let table = "vote"
  package static let columns = [
    "round", "kind", "most", "points", "proxies", "roll", "closes", "opened_on", "closed_on",
  ]

  package func write(to row: inout some RowWriter) {
    row.text(round.text)
    row.choice(kind)
    row.optional(most)
    row.optional(points)
    row.integer(proxies)
    row.choice(roll)
    row.day(closes)
    row.day(openedOn)
    row.day(closedOn)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      round: RoundCode(known: try row.text()), kind: try row.choice(),
      most: try row.optionalInteger(), points: try row.optionalInteger(),
      proxies: try row.integer(), roll: try row.choice(), closes: try row.optionalDay(),
      openedOn: try row.day(), closedOn: try row.optionalDay())
  }
}
