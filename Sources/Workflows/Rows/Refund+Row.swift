package import Giving

extension Refund: Row {
  package static let table = "refund"
  package static let columns = [
    "id", "donation", "amount", "excess", "day", "origin", "reason", "reserve_used", "entry", "seq",
    "voided",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.integer(donation)
    row.amount(amount)
    row.amount(excess)
    row.day(day)
    row.choice(origin)
    row.choice(reason)
    row.amount(reserveUsed)
    row.integer(entry)
    row.integer(seq)
    row.boolean(isVoided)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), donation: try row.integer(), amount: try row.amount(),
      excess: try row.amount(), day: try row.day(), origin: try row.choice(),
      reason: try row.choice(), reserveUsed: try row.amount(), entry: try row.integer(),
      seq: try row.integer(), isVoided: try row.boolean())
  }
}
