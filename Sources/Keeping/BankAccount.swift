package import Journal
package import Ledger

/// What a bank knows one of our accounts by. IBAN, BIC and holder are in the people file.
package struct BankAccount: Equatable, Sendable {
  package let account: AccountCode
  /// Commitments to the account's holder and to its IBAN and BIC.
  package let holder: Hash
  package let iban: Hash
  /// The record whose openings hold those words.
  package let words: Int64
  package let identifiedOn: Day

  package init(account: AccountCode, holder: Hash, iban: Hash, words: Int64, identifiedOn: Day) {
    self.account = account
    self.holder = holder
    self.iban = iban
    self.words = words
    self.identifiedOn = identifiedOn
  }
}
