import Keeping
import Ledger

extension ExpenseRecorded: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    let entry = try books.post(try entry())
    var commitments: [Int64] = []
    if let cost = try books.commit(
      amount, from: .free, to: .cost, fund: fund, on: day, label: .cost)
    {
      commitments.append(cost)
    }
    commitments += try books.coverAndName(fund, on: day)
    try books.tables.insert(
      Expense(
        recorded: self, seq: books.place.seq, entry: entry, commitments: commitments))
    try books.countCosts(of: commitments, towards: cause?.costClass)
  }
}

extension ExpensePaid: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var expense = try books.expense(self.expense)
    expense.entries.append(try books.post(try entry(of: expense)))
    expense.paid = try expense.paid + amount
    expense.state = expense.paid == expense.amount ? .paid : .partlyPaid
    try books.tables.update(expense)
  }
}

extension ExpenseVoided: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    var expense = try books.expense(self.expense)
    for entry in expense.entries.reversed() { try books.reverse(entry: entry, on: day) }
    try books.undo(commitments: expense.commitments, on: day)
    try books.countCosts(
      of: expense.commitments, towards: expense.cause?.costClass, isUndone: true)
    expense.state = .voided
    try books.tables.update(expense)
  }
}
