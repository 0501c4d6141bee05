package import Ledger

/// The accounts an award's entries stand on, by the roles they play.
package struct AwardAccounts: Hashable, Sendable {
  /// 6571, or 6572 where an agreement named the beneficiary.
  package let expense: AccountCode
  /// 4682, with the beneficiary as auxiliary.
  package let debt: AccountCode
  /// 758: what comes of a charge of an earlier year.
  package let otherIncome: AccountCode

  package init(expense: AccountCode, debt: AccountCode, otherIncome: AccountCode) {
    self.expense = expense
    self.debt = debt
    self.otherIncome = otherIncome
  }
}

/// The entries of an award in the financial book (`domain.md` 3).
package struct AwardEntries: Sendable {
  private let fund: FundCode
  private let beneficiary: String
  private let accounts: AwardAccounts
  /// The fiscal year that holds the day of the charge; nil while there is none.
  private let chargedIn: Period?

  package init(of award: Award, accounts: AwardAccounts, fiscalYear: FiscalYearStart) {
    fund = award.fund
    beneficiary = award.beneficiary.text
    self.accounts = accounts
    chargedIn = award.notifiedOn.map(fiscalYear.year(containing:))
  }

  /// The decision is not yet a debt: this is. Charge / debt.
  package func notified(_ amount: Amount, on day: Day) throws(LedgerRefusal) -> Entry {
    try entry(.awardNotified, on: day, amount, debit: accounts.expense, credit: accounts.debt)
  }

  /// Nil for an award that was never notified; debt / charge in its year, debt / other income later.
  package func released(_ amount: Amount, on day: Day) throws(LedgerRefusal) -> Entry? {
    guard chargedIn != nil else { return nil }
    return try entry(
      .awardReleased, on: day, amount, debit: accounts.debt, credit: givenBack(on: day))
  }

  package func paid(
    _ amount: Amount, from account: AccountCode, on day: Day
  ) throws(LedgerRefusal) -> Entry {
    try entry(.payoutConfirmed, on: day, amount, debit: accounts.debt, credit: account)
  }

  package func bounced(
    _ amount: Amount, to account: AccountCode, on day: Day
  ) throws(LedgerRefusal) -> Entry {
    try entry(.payoutBounced, on: day, amount, debit: account, credit: accounts.debt)
  }

  /// Unspent money is back: bank / charge in its year, bank / other income later.
  package func returned(
    _ amount: Amount, to account: AccountCode, on day: Day
  ) throws(LedgerRefusal) -> Entry {
    try entry(.returned, on: day, amount, debit: account, credit: givenBack(on: day))
  }

  private func givenBack(on day: Day) -> AccountCode {
    chargedIn?.contains(day) == true ? accounts.expense : accounts.otherIncome
  }

  private func entry(
    _ label: EntryLabel, on day: Day, _ amount: Amount, debit: AccountCode, credit: AccountCode
  ) throws(LedgerRefusal) -> Entry {
    try Entry(
      book: .financial, day: day, label: label,
      postings: [
        .debit(debit, fund, amount, auxiliary: auxiliary(of: debit)),
        .credit(credit, fund, amount, auxiliary: auxiliary(of: credit)),
      ])
  }

  private func auxiliary(of account: AccountCode) -> String? {
    account == accounts.debt ? beneficiary : nil
  }
}
