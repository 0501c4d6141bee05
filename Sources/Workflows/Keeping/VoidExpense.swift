import Council
import Journal
package import Keeping
package import Ledger

/// Undoes an expense that was recorded by mistake, with its payments, in both books.
package struct VoidExpense {
  package var expense: String
  package var day: Day
  package var reason: ReversalReason

  package init(expense: String, day: Day, reason: ReversalReason = .correction) {
    self.expense = expense
    self.day = day
    self.reason = reason
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Expense {
    try recorder.require(.expenseVoid)
    let expense = try Expenses.resolve(self.expense, in: view)
    guard expense.state != .voided else {
      throw EntryRefusal.expenseStateForbids(
        expense.id.text, state: expense.state, act: "voided")
    }
    guard day >= expense.day else {
      throw EntryRefusal.dayBeforeItsCause(day, cause: expense.day)
    }
    try recorder.record(
      ExpenseVoided(expense: expense.id, day: day, reason: reason, document: recorder.document))
    return expense
  }
}
