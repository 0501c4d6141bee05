package import Giving

extension Dispute: Row {
  package static let table = "dispute"
  package static let columns = [
    "id", "donation", "amount", "opened_on", "state", "decided_on", "excess", "fee", "fees_fund",
    "reserve_used", "fee_reserve_used", "entry", "outcome_entry", "seq",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.integer(donation)
    row.amount(amount)
    row.day(openedOn)
    row.choice(state)
    row.day(decidedOn)
    row.amount(excess)
    row.amount(fee)
    row.fund(feesFund)
    row.amount(reserveUsed)
    row.amount(feeReserveUsed)
    row.integer(entry)
    row.optional(outcomeEntry)
    row.integer(seq)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), donation: try row.integer(), amount: try row.amount(),
      openedOn: try row.day(), state: try row.choice(), decidedOn: try row.optionalDay(),
      excess: try row.amount(), fee: try row.amount(), feesFund: try row.fund(),
      reserveUsed: try row.amount(), feeReserveUsed: try row.amount(), entry: try row.integer(),
      outcomeEntry: try row.optionalInteger(), seq: try row.integer())
  }
}
