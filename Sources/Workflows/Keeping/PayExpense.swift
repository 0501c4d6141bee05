import Council
import Journal
package import Keeping
package import Ledger

/// Pays an invoiced expense, whole or in part: its cost was borne with the invoice.
package struct PayExpense {
  /// Its id, or the number of one of its entries.
  package var expense: String
  package var day: Day
  /// All that is owed unless said otherwise.
  package var amount: Amount?
  package var account: AccountCode?

  package init(
    expense: String, day: Day, amount: Amount? = nil, account: AccountCode? = nil
  ) {
    self.expense = expense
    self.day = day
    self.amount = amount
    self.account = account
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> ExpensePaid {
    try recorder.require(.expenseRecord)
    let expense = try Expenses.resolve(self.expense, in: view)
    guard expense.state == .invoiced || expense.state == .partlyPaid else {
      throw EntryRefusal.expenseStateForbids(
        expense.id.text, state: expense.state, act: "paid")
    }
    guard day >= expense.day else {
      throw EntryRefusal.dayBeforeItsCause(day, cause: expense.day)
    }
    let owed = try expense.unpaid()
    let amount = self.amount ?? owed
    guard amount.isPositive else { throw KeepingRefusal.amountNotPositive }
    guard amount <= owed else {
      throw EntryRefusal.moreThanOwed(expense.id.text, owed: owed, asked: amount)
    }
    let account = try MoneyAccounts.payingAccount(self.account, in: view)
    try MoneyAccounts.requireBox(amount, account, in: expense.fund, on: day, view)
    let fact = ExpensePaid(
      expense: expense.id, day: day, amount: amount, account: account,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}

/// Expenses as a person names them.
package enum Expenses {
  package static func resolve(_ name: String, in view: some BooksView) throws -> Expense {
    if let expense = try view.find(Expense.self, .text(name)) { return expense }
    if let number = Int64(name) {
      let named = try view.rows(Expense.self).first { $0.entries.contains(number) }
      if let named { return named }
    }
    throw EntryRefusal.unknownExpense(name)
  }
}
