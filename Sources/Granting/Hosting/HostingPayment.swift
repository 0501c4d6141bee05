package import Council
package import Journal
package import Ledger

/// Money that was asked of a hosted project against a document, and that left its fund once a second
/// person had looked at it.
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

  /// What goes on of a project of our own is, for us.
  package enum Charge: String, Sendable, CaseIterable {
    /// Aid that we chose to give, 6571.
    case aid
    /// A part of our assets that a successor receives, 6573.
    case contribution
  }

  /// How it left.
  package struct Paid: Equatable, Sendable {
    /// The record of it.
    package let seq: Int64
    package let day: Day
    package let by: MemberCode
    package let account: AccountCode
    /// Its entry in the financial book, and those of the commitment book.
    package let entry: Int64
    package let commitments: [Int64]

    package init(
      seq: Int64, day: Day, by: MemberCode, account: AccountCode, entry: Int64,
      commitments: [Int64]
    ) {
      self.seq = seq
      self.day = day
      self.by = by
      self.account = account
      self.entry = entry
      self.commitments = commitments
    }
  }

  /// The record that asked for it, whose openings say who asked and who is paid.
  package let seq: Int64
  package let id: ID<HostingPayment>
  package let fund: FundCode
  package let purpose: Purpose
  package let amount: Amount
  /// The fund whose income a fee is.
  package let feeFund: FundCode?
  /// Of a devolution; aid where nothing else was said.
  package let charge: Charge
  package let askedOn: Day
  /// Who recorded the request.
  package let askedBy: MemberCode
  /// What a member signs who looks at it.
  package let subject: Hash
  package var checkers: Set<MemberCode> = []
  package var paid: Paid?
  package var voidedOn: Day?

  package init(
    seq: Int64, id: ID<HostingPayment>, fund: FundCode, purpose: Purpose, amount: Amount,
    feeFund: FundCode?, charge: Charge = .aid, askedOn: Day, askedBy: MemberCode, subject: Hash
  ) {
    self.seq = seq
    self.id = id
    self.fund = fund
    self.purpose = purpose
    self.amount = amount
    self.feeFund = feeFund
    self.charge = charge
    self.askedOn = askedOn
    self.askedBy = askedBy
    self.subject = subject
  }
}
