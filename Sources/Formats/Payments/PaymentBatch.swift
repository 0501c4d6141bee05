package import Granting
package import Journal
package import Ledger

/// What a file of transfers says before the first of them: who pays, from where, when, how much in all.
package struct PaymentBatch: Hashable, Sendable {
  /// Names the file to the bank, once; at most 35 characters.
  package let id: String
  package let made: Instant
  package let executed: Day
  package let debtor: String
  package let account: IBAN
  package let bic: BIC?
  package let currency: Currency
  /// How many transfers follow, and their sum: the bank's control sums.
  package let count: Int
  package let total: Amount
  /// One line for all on the bank's statement, and not one for each.
  package let isOneLine: Bool

  package init(
    id: String, made: Instant, executed: Day, debtor: String, account: IBAN, bic: BIC? = nil,
    currency: Currency, count: Int, total: Amount, isOneLine: Bool = true
  ) {
    self.id = id
    self.made = made
    self.executed = executed
    self.debtor = debtor
    self.account = account
    self.bic = bic
    self.currency = currency
    self.count = count
    self.total = total
    self.isOneLine = isOneLine
  }
}
