package import Journal
package import Ledger

/// Cash brought to the bank.
package struct CashDeposit: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "k"

  package let id: ID<CashDeposit>
  package let box: AccountCode
  package let bank: AccountCode
  package let amount: Amount
  package let day: Day
  package let creditedOn: Day
  package let entry: Int64
  package let seq: Int64
  package var isVoided: Bool

  package init(
    id: ID<CashDeposit>, box: AccountCode, bank: AccountCode, amount: Amount, day: Day,
    creditedOn: Day, entry: Int64, seq: Int64, isVoided: Bool = false
  ) {
    self.id = id
    self.box = box
    self.bank = bank
    self.amount = amount
    self.day = day
    self.creditedOn = creditedOn
    self.entry = entry
    self.seq = seq
    self.isVoided = isVoided
  }
}
