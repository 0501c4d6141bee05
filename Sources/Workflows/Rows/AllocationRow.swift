package import Allocation
package import Granting
package import Journal
package import Ledger

/// What a rule has proposed for a round, as kept.
package struct AllocationRow: Row {
  package let id: ID<AllocationProposed>
  package let round: RoundCode
  package let fund: FundCode
  package let pot: Pot
  package let parameters: AllocationParameters
  package let input: Hash
  package let unassigned: Amount
  /// How many shares it has.
  package let shares: Int64
  package let day: Day
  package let seq: Int64

  init(proposed fact: AllocationProposed, seq: Int64) {
    id = fact.id
    round = RoundCode(known: fact.round)
    fund = fact.fund
    pot = fact.pot
    parameters = fact.parameters
    input = fact.input
    unassigned = fact.unassigned
    shares = fact.count
    day = fact.day
    self.seq = seq
  }

  package static let table = "allocation"
  package static let columns = [
    "id", "round", "fund", "pot", "rule", "parameters", "input", "unassigned", "shares", "day",
    "seq",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.text(round.text)
    row.fund(fund)
    row.part(pot)
    row.text(parameters.name)
    row.part(parameters)
    row.hash(input)
    row.amount(unassigned)
    row.integer(shares)
    row.day(day)
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    id = try row.id()
    round = RoundCode(known: try row.text())
    fund = try row.fund()
    pot = try row.part()
    _ = try row.text()
    parameters = try row.part()
    input = try row.hash()
    unassigned = try row.amount()
    shares = try row.integer()
    day = try row.day()
    seq = try row.integer()
  }
}
