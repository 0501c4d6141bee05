package import Journal
package import Ledger

/// Money of a hosted project that left its fund, against a document.
package struct HostingPayment: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "h"

  package enum Purpose: String, Sendable, CaseIterable {
    /// What the project bought.
    case costs
    /// What the host keeps.
    case fee
    /// What is left, to whoever takes the project over or the agreement names.
    case devolution
  }

  /// The record of it.
  package let seq: Int64
  package let id: ID<HostingPayment>
  package let fund: FundCode
  package let purpose: Purpose
  package let amount: Amount
  /// Where the money left.
  package let account: AccountCode
  package let day: Day
  /// Its entry in the financial book, and those of the commitment book.
  package let entry: Int64
  package let commitments: [Int64]
  package var voidedOn: Day?

  package init(
    seq: Int64, id: ID<HostingPayment>, fund: FundCode, purpose: Purpose, amount: Amount,
    account: AccountCode, day: Day, entry: Int64, commitments: [Int64], voidedOn: Day? = nil
  ) {
    self.seq = seq
    self.id = id
    self.fund = fund
    self.purpose = purpose
    self.amount = amount
    self.account = account
    self.day = day
    self.entry = entry
    self.commitments = commitments
    self.voidedOn = voidedOn
  }
}
