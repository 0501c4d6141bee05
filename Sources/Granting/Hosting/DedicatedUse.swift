package import Ledger

/// Money that was carried into this year for a project, and is used.
package struct DedicatedUse: Equatable, Sendable {
  /// Where it waited, 195.
  package let account: AccountCode
  /// What it becomes, 7895.
  package let income: AccountCode
  package let amount: Amount

  package init(account: AccountCode, income: AccountCode, amount: Amount) {
    self.account = account
    self.income = income
    self.amount = amount
  }
}
