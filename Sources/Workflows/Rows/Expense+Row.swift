package import Keeping
import Ledger

extension Expense: Row {
  package static let table = "expense"
  package static let columns = [
    "id", "seq", "day", "fund", "account", "amount", "counterpart", "cause", "payee", "paid",
    "state", "due_on", "entries", "commitments",
  ]

  package func write(to row: inout some RowWriter) {
    row.id(id)
    row.integer(seq)
    row.day(day)
    row.fund(fund)
    row.account(account)
    row.amount(amount)
    row.account(counterpart)
    row.optional(cause?.text)
    row.hash(payee)
    row.amount(paid)
    row.choice(state)
    row.day(dueOn)
    row.numbers(entries)
    row.numbers(commitments)
  }

  package init(from row: inout some RowReader) throws {
    self.init(
      id: try row.id(), seq: try row.integer(), day: try row.day(), fund: try row.fund(),
      account: try row.account(), amount: try row.amount(), counterpart: try row.account(),
      cause: try row.optionalCause(), payee: try row.optionalHash(), paid: try row.amount(),
      state: try row.choice(), dueOn: try row.optionalDay(), entries: try row.numbers(),
      commitments: try row.numbers())
  }
}
