package import Council
package import Journal
package import Keeping
package import Ledger

/// Money sent against an award, in one or more attempts.
package struct Payout: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "o"

  package enum State: String, Sendable, CaseIterable {
    case prepared
    /// A second person has looked at it.
    case checked
    case sent, confirmed, bounced
    /// Given up before any of it was paid.
    case voided
  }

  /// The record that prepared it.
  package let seq: Int64
  package let id: ID<Payout>
  package let code: PayoutCode
  package let award: ID<Award>
  package let payee: ID<Payee>
  /// What each fund bears of it.
  package let sources: Sources
  package let preparedOn: Day
  package let preparedBy: MemberCode
  /// What it is paid on, where it was prepared with one.
  package let document: ID<Document>?
  /// Who looked at it, with the account of the last look.
  package var checkers: Set<MemberCode> = []
  /// The commitment to the account that was checked: another one needs another look.
  package var checkedIBAN: Hash?
  package var state: State = .prepared
  /// How many times it has been tried.
  package var attempts: Int64 = 0
  /// Who stands for it, where one member had a hand too many.
  package var countersignedBy: MemberCode?

  package init(
    seq: Int64, id: ID<Payout>, code: PayoutCode, award: ID<Award>, payee: ID<Payee>,
    sources: Sources, preparedOn: Day, preparedBy: MemberCode,
    document: ID<Document>? = nil
  ) {
    self.seq = seq
    self.id = id
    self.code = code
    self.award = award
    self.payee = payee
    self.sources = sources
    self.preparedOn = preparedOn
    self.preparedBy = preparedBy
    self.document = document
  }

  package var amount: Amount { sources.total }
}

extension Payout.State {
  /// Whether it may be tried, for the first time or again.
  package var canBeSent: Bool {
    switch self {
    case .prepared, .checked, .bounced: true
    case .sent, .confirmed, .voided: false
    }
  }
}
