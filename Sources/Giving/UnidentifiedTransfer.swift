package import Journal
package import Ledger

/// Money the bank received from nobody knows whom: in fund `unassigned` until it is identified.
package struct UnidentifiedTransfer: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "u"

  package let id: ID<UnidentifiedTransfer>
  package let source: String
  package let reference: String
  package let day: Day
  package let amount: Amount
  package let account: AccountCode
  /// The part that donations have been recognised in.
  package var identified: Amount
  package let entry: Int64
  package let seq: Int64
  package var isVoided: Bool

  package init(
    id: ID<UnidentifiedTransfer>, source: String, reference: String, day: Day, amount: Amount,
    account: AccountCode, identified: Amount, entry: Int64, seq: Int64,
    isVoided: Bool = false
  ) {
    self.id = id
    self.source = source
    self.reference = reference
    self.day = day
    self.amount = amount
    self.account = account
    self.identified = identified
    self.entry = entry
    self.seq = seq
    self.isVoided = isVoided
  }

  package func remaining() throws(LedgerRefusal) -> Amount { try amount - identified }
}
