package import Allocation
package import Council
package import Journal
package import Ledger

/// The approved, binding promise of a sum to a beneficiary; before its approval, the proposal of it.
package struct Award: Identified, Equatable, Sendable {
  package static let letter: Unicode.Scalar = "a"

  package enum State: String, Sendable, CaseIterable {
    /// Before its committee.
    case proposed
    /// Put off by the committee: it comes back for its decision as another version.
    case deferred
    /// Approved, and short of free money.
    case waiting
    case reserved, notified
    /// Notified, and its conditions are met.
    case due
    case partlyPaid = "partly-paid"
    case paid
    /// Paid, and reported on.
    case reported
    /// At its end: nothing more is paid, and nothing more asked.
    case closed
    case partReturned = "part-returned"
    case released, refused
    /// Waited for money until its last day, or its poll was over before enough had answered.
    case lapsed
  }

  /// What the committee made of an urgent decision.
  package enum Ratification: String, Sendable, CaseIterable {
    case ratified, refused
  }

  package let code: AwardCode
  package let id: ID<Award>
  package let allocation: ID<AllocationProposed>?
  package var beneficiary: CollectiveCode
  /// The fund it is made from: its round's, unless another was named.
  package var fund: FundCode
  /// What that fund bears of it, and what its child funds do.
  package var sources: AwardSources
  /// What is proposed, then promised; zero when it was refused.
  package var amount: Amount
  package var proposer: MemberCode?
  package var version: Int64
  /// The record that froze this version.
  package var proposal: Int64
  package var policy: String
  /// Why it is for more than was asked.
  package var excess: ExcessReason?
  /// Commitment to what must come before it is paid.
  package var conditions: Hash?
  /// What its payment keeps to.
  package var terms: AwardTerms = .none
  /// The record whose opening has the words of its instalments' conditions.
  package var termsSeq: Int64?
  package var state: State = .proposed
  /// The count by which it was decided.
  package var poll: PollCount?
  /// The last day on which an urgent decision can be ratified.
  package var ratifyBy: Day?
  /// Nil while nobody ratified it, and for what needs no ratification.
  package var ratification: Ratification?
  /// The record that ratified it, or refused to.
  package var ratifying: Int64?
  /// Its place among those of its fund that had to wait.
  package var rank: Int64?
  /// The last day it waits.
  package var expires: Day?
  package let proposedOn: Day
  package var decidedOn: Day?
  package var reservedOn: Day?
  /// The record that reserved it.
  package var reservation: Int64?
  package var notifiedOn: Day?
  package var dueOn: Day?
  /// The day from which a deferred one comes back.
  package var deferredUntil: Day?
  package var reportedOn: Day?
  /// What its report says was spent.
  package var spent: Amount?
  package var closedOn: Day?
  /// Why it was closed without all that was asked.
  package var waiver: AwardClosed.Waiver?
  /// When nothing was left of it: refused, lapsed, or released whole.
  package var endedOn: Day?
  /// Whether an agreement named the beneficiary: another expense account.
  package var byAgreement = false
  package var released = Amount.zero
  /// When a part of it was released last, and why.
  package var releasedOn: Day?
  package var releaseReason: ReleaseReason?
  package var paid = Amount.zero
  package var returned = Amount.zero

  package init(
    code: AwardCode, id: ID<Award>, allocation: ID<AllocationProposed>?,
    beneficiary: CollectiveCode, fund: FundCode, sources: AwardSources, amount: Amount,
    proposer: MemberCode?, version: Int64, proposal: Int64, policy: String,
    excess: ExcessReason?, conditions: Hash?,
    proposedOn: Day
  ) {
    self.code = code
    self.id = id
    self.allocation = allocation
    self.beneficiary = beneficiary
    self.fund = fund
    self.sources = sources
    self.amount = amount
    self.proposer = proposer
    self.version = version
    self.proposal = proposal
    self.policy = policy
    self.excess = excess
    self.conditions = conditions
    self.proposedOn = proposedOn
  }
}
