package import Journal
package import Ledger

/// Money of donations reaching the bank, or being counted: from then on a fund may promise it.
package struct Clearing: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "c"

  package enum Kind: String, Sendable, CaseIterable {
    /// A platform's transfer to the bank.
    case payout
    /// One bank line for one or a few donations.
    case line
    /// A deposit slip of cheques.
    case slip
    /// Cash counted by two.
    case count
    /// The platform's debit of the bank for what it is owed.
    case platformDebit = "platform-debit"
  }

  package let id: ID<Clearing>
  package let kind: Kind
  /// The payout's or the slip's own, unique per account.
  package let reference: String
  /// Where the money was: a clearing account, the cheques in hand, the cash box.
  package let account: AccountCode
  /// Where it went; a count leaves it in its box.
  package let bank: AccountCode?
  package let day: Day
  /// What reached the bank, or was counted; below zero for a debit.
  package let amount: Amount
  package let fee: Amount
  package let feesFund: FundCode?
  package let count: Int64
  /// The cleared donations' sum, gross.
  package let gross: Amount
  /// What the donations and what happened since don't explain: on the account in fund `unassigned`
  /// until something does.
  package let residual: Amount
  /// Its first entry in the financial book; nil when nothing moved.
  package let entry: Int64?
  package let seq: Int64
  package var isVoided: Bool
  /// How many days its donations waited for it, together.
  package let waited: Int64

  package init(
    id: ID<Clearing>, kind: Kind, reference: String, account: AccountCode, bank: AccountCode?,
    day: Day, amount: Amount, fee: Amount, feesFund: FundCode?, count: Int64, gross: Amount,
    residual: Amount, entry: Int64?, seq: Int64, isVoided: Bool = false, waited: Int64
  ) {
    self.id = id
    self.kind = kind
    self.reference = reference
    self.account = account
    self.bank = bank
    self.day = day
    self.amount = amount
    self.fee = fee
    self.feesFund = feesFund
    self.count = count
    self.gross = gross
    self.residual = residual
    self.entry = entry
    self.seq = seq
    self.isVoided = isVoided
    self.waited = waited
  }
}
