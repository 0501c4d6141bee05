import Council
import Journal
package import Keeping
package import Ledger

/// Records a cost of a fund: paid at once, or owed to a supplier and paid later.
package struct RecordExpense {
  package var fund: FundCode
  package var account: AccountCode
  package var amount: Amount
  package var day: Day
  /// The bank account or box it was paid from; for an invoice the supplier account it is owed on.
  package var counterpart: AccountCode?
  package var isInvoice: Bool
  package var dueOn: Day?
  package var cause: Cause?
  /// Kept in the people file only.
  package var payee: String?

  package init(
    fund: FundCode, account: AccountCode, amount: Amount, day: Day,
    counterpart: AccountCode? = nil, isInvoice: Bool = false, dueOn: Day? = nil,
    cause: Cause? = nil, payee: String? = nil
  ) {
    self.fund = fund
    self.account = account
    self.amount = amount
    self.day = day
    self.counterpart = counterpart
    self.isInvoice = isInvoice
    self.dueOn = dueOn
    self.cause = cause
    self.payee = payee
  }

  @discardableResult
  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> ExpenseRecorded {
    try recorder.require(.expenseRecord)
    guard amount.isPositive else { throw KeepingRefusal.amountNotPositive }
    let bearer = try Funds.spendable(fund, in: view)
    try HostedProjects.requireExpense(fund, document: recorder.document, in: view)
    let natures = try AccountNatures(in: view)
    try requireExpense(natures, in: view)
    let counterpart = try self.counterpart(natures, in: view)
    try requireRules(bearer, natures, counterpart, in: view)
    let fact = ExpenseRecorded(
      id: recorder.makeID(), day: day, fund: fund, account: account, amount: amount,
      counterpart: counterpart, isInvoice: isInvoice, dueOn: dueOn, cause: cause,
      payee: try recorder.commit(words: payee, tag: .contact),
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }

  private func requireExpense(_ natures: AccountNatures, in view: some BooksView) throws {
    guard try view.find(AccountRow.self, .text(account.text)) != nil else {
      throw KeepingRefusal.accountUnknown(account)
    }
    guard natures[account] == .cost || natures[account] == .fee else {
      throw EntryRefusal.notAnExpenseAccount(account)
    }
  }

  private func counterpart(
    _ natures: AccountNatures, in view: some BooksView
  ) throws -> AccountCode {
    guard isInvoice else { return try MoneyAccounts.payingAccount(counterpart, in: view) }
    guard let counterpart else { return try MoneyAccounts.roleAccount(.supplier, in: view) }
    guard try view.find(AccountRow.self, .text(counterpart.text)) != nil else {
      throw KeepingRefusal.accountUnknown(counterpart)
    }
    guard natures[counterpart] == .debt else {
      throw KeepingRefusal.accountOfOtherRole(
        counterpart, expected: try MoneyAccounts.roleAccount(.supplier, in: view))
    }
    return counterpart
  }

  /// A restricted fund needs a cause also for what it will pay later: the promise is what binds it. What
  /// the bank took is recorded whatever is left.
  private func requireRules(
    _ bearer: Fund, _ natures: AccountNatures, _ counterpart: AccountCode, in view: some BooksView
  ) throws {
    if bearer.kind.isRestricted {
      guard let cause else {
        throw LedgerRefusal.needsDecisionOrCost(fund: fund, account: counterpart)
      }
      try SpendingRule(view).requireCeiling(cause, amount, in: bearer)
    }
    if natures[account] == .cost {
      try CommitmentBalances.requireFree(amount, in: fund, on: day, view: view)
    }
    if !isInvoice { try MoneyAccounts.requireBox(amount, counterpart, in: fund, on: day, view) }
  }
}
