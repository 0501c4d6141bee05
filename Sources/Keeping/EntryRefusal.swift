package import Ledger

/// A rule about entries and expenses recorded by hand that says no.
package enum EntryRefusal: Error, Equatable, Sendable {
  case accountKeptByEvents(AccountCode)
  case notAnExpenseAccount(AccountCode)
  case costCeilingReached(fund: FundCode, CostClass, left: Amount, needed: Amount)
  case tooManyBalances(Int, atMost: Int)
  case unknownManualEntry(String)
  case dayBeforeItsCause(Day, cause: Day)
  case unknownExpense(String)
  case expenseStateForbids(String, state: Expense.State, act: String)
  case moreThanOwed(String, owed: Amount, asked: Amount)
}
