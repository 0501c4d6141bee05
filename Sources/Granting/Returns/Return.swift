package import Journal
package import Ledger

/// Unspent money given back by a collective.
package struct Return: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "b"

  /// The record of it.
  package let seq: Int64
  package let id: ID<Return>
  package let award: ID<Award>
  /// Where it goes, fund by fund.
  package let sources: Sources
  package let day: Day
  /// Where the money came in.
  package let account: AccountCode
  package let reference: String?
  /// Its entry in the financial book.
  package let entry: Int64
  package var voidedOn: Day?

  package init(
    seq: Int64, id: ID<Return>, award: ID<Award>, sources: Sources, day: Day, account: AccountCode,
    reference: String?, entry: Int64, voidedOn: Day? = nil
  ) {
    self.seq = seq
    self.id = id
    self.award = award
    self.sources = sources
    self.day = day
    self.account = account
    self.reference = reference
    self.entry = entry
    self.voidedOn = voidedOn
  }

  package var amount: Amount { sources.total }
}
