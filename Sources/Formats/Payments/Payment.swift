package import Granting
package import Ledger

/// One transfer of a batch: one attempt at a payout.
package struct Payment: Hashable, Sendable {
  /// The attempt's code, by which the bank's statement is matched: `CA-G12-7K2Q-1`.
  package let code: String
  package let amount: Amount
  package let account: PayeeAccount
  /// What stands behind the code in the remittance text.
  package let words: String

  package init(
    of payout: PayoutCode, attempt: Int64, amount: Amount, to account: PayeeAccount,
    words: String = ""
  ) {
    code = "\(payout)-\(attempt)"
    self.amount = amount
    self.account = account
    self.words = words
  }
}
