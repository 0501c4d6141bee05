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

/// The entries of an award in the financial book (`domain.md` 3): one for each act, balanced in each
/// fund that bears a part of it.
package struct AwardEntries: Sendable {
  private let beneficiary: String
  private let accounts: AwardAccounts
  /// The fiscal year that holds the day of the charge; nil while there is none.
  private let chargedIn: Period?

  package init(of award: Award, accounts: AwardAccounts, fiscalYear: FiscalYearStart) {
    beneficiary = award.beneficiary.text
    self.accounts = accounts
    chargedIn = award.notifiedOn.map(fiscalYear.year(containing:))
  }

  /// The decision is not yet a debt: this is. Charge / debt.
  package func notified(_ sources: Sources, on day: Day) throws(LedgerRefusal) -> Entry {
    try entry(.awardNotified, on: day, sources, debit: accounts.expense, credit: accounts.debt)
  }

  /// Nil for an award that was never notified; debt / charge in its year, debt / other income later.
  package func released(_ sources: Sources, on day: Day) throws(LedgerRefusal) -> Entry? {
    guard chargedIn != nil else { return nil }
    return try entry(
      .awardReleased, on: day, sources, debit: accounts.debt, credit: givenBack(on: day))
  }

  package func paid(
    _ sources: Sources, from account: AccountCode, on day: Day
  ) throws(LedgerRefusal) -> Entry {
    try entry(.payoutConfirmed, on: day, sources, debit: accounts.debt, credit: account)
  }

  package func bounced(
    _ sources: Sources, to account: AccountCode, on day: Day
  ) throws(LedgerRefusal) -> Entry {
    try entry(.payoutBounced, on: day, sources, debit: account, credit: accounts.debt)
  }

  /// Unspent money is back: bank / charge in its year, bank / other income later.
  package func returned(
    _ sources: Sources, to account: AccountCode, on day: Day
  ) throws(LedgerRefusal) -> Entry {
    try entry(.returned, on: day, sources, debit: account, credit: givenBack(on: day))
  }

  private func givenBack(on day: Day) -> AccountCode {
    chargedIn?.contains(day) == true ? accounts.expense : accounts.otherIncome
  }

  private func entry(
    _ label: EntryLabel, on day: Day, _ sources: Sources, debit: AccountCode, credit: AccountCode
  ) throws(LedgerRefusal) -> Entry {
    var postings: [Posting] = []
    for source in sources.all {
      postings.append(
        .debit(debit, source.fund, source.amount, auxiliary: auxiliary(of: debit)))
      postings.append(
        try .credit(credit, source.fund, source.amount, auxiliary: auxiliary(of: credit)))
    }
    return try Entry(book: .financial, day: day, label: label, postings: postings)
  }

  private func auxiliary(of account: AccountCode) -> String? {
    account == accounts.debt ? beneficiary : nil
  }
}
