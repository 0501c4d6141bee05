package import Council
package import Journal
package import Ledger

/// One version of a proposal. A change of amount, fund or beneficiary makes the next one.
package struct AwardVersion: Equatable, Sendable {
  package let award: ID<Award>
  package let version: Int64
  /// The record that froze it: approvals name its leaf.
  package let seq: Int64
  package let fund: FundCode
  package let sources: Sources
  package let beneficiary: CollectiveCode
  package let proposer: MemberCode?
  package let day: Day
  /// The record by which its poll ended: it was decided, or given up.
  package var closed: Int64?

  package init(
    award: ID<Award>, version: Int64, seq: Int64, fund: FundCode, sources: Sources,
    beneficiary: CollectiveCode, proposer: MemberCode?, day: Day,
    closed: Int64? = nil
  ) {
    self.award = award
    self.version = version
    self.seq = seq
    self.fund = fund
    self.sources = sources
    self.beneficiary = beneficiary
    self.proposer = proposer
    self.day = day
    self.closed = closed
  }

  package var amount: Amount { sources.total }

  /// What of it donors designated.
  package var designated: Amount { sources.designated(beside: fund) }
}
