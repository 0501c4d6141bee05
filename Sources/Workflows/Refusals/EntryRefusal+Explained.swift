package import Keeping
import Ledger

extension EntryRefusal: Explained {
  package var code: String {
    switch self {
    case .accountKeptByEvents: "account-kept-by-events"
    case .notAnExpenseAccount: "not-an-expense-account"
    case .costCeilingReached: "cost-ceiling-reached"
    case .tooManyBalances: "too-many-balances"
    case .unknownManualEntry: "unknown-manual-entry"
    case .dayBeforeItsCause: "day-before-its-cause"
    case .unknownExpense: "unknown-expense"
    case .expenseStateForbids: "expense-state-forbids"
    case .moreThanOwed: "more-than-owed"
    }
  }

  package var message: Message {
    switch self {
    case .accountKeptByEvents(let account):
      "account \(account) is kept by awards and transfers between funds, never by hand"
    case .notAnExpenseAccount(let account): "account \(account) is no account of expenses"
    case .costCeilingReached(let fund, let costClass, let left, let needed):
      "fund \(fund) may spend \(left) more on \(costClass.rawValue), and this needs \(needed)"
    case .tooManyBalances(let count, let most):
      "there are \(count) opening balances, and one entry takes \(most)"
    case .unknownManualEntry(let name): "no entry recorded by hand is \(name)"
    case .dayBeforeItsCause(let day, let cause):
      "\(day) is before \(cause), the day of what it follows"
    case .unknownExpense(let name): "the books have no expense \(name)"
    case .expenseStateForbids(let name, let state, let act):
      "expense \(name) is \(state.rawValue): it can't be \(act)"
    case .moreThanOwed(let name, let owed, let asked):
      "of expense \(name) \(owed) is owed, and this pays \(asked)"
    }
  }

  package var hint: Message? {
    switch self {
    case .accountKeptByEvents: "see caisse award propose and caisse fund transfer"
    case .notAnExpenseAccount:
      "see caisse account list; other entries go through caisse entry record"
    case .costCeilingReached:
      "name a decision with --decision, or raise the ceiling with caisse fund allow"
    case .tooManyBalances: "open the funds one after the other, each from its own file"
    case .unknownManualEntry: "see caisse entry list"
    case .unknownExpense, .expenseStateForbids: "see caisse expense list"
    case .moreThanOwed: "give that amount or less; a tip or a fee is an expense of its own"
    case .dayBeforeItsCause: "leave --date out, or give that day or a later one"
    }
  }
}
