package import Ledger

/// A policy as it was put before the members, and what they made of it.
package struct PolicyProposal: Equatable, Sendable {
  package enum State: String, Sendable, CaseIterable {
    case proposed, adopted, refused
    /// Its poll was over before enough had answered, or another policy came into force before it.
    case lapsed
  }

  package let policy: Policy
  /// The code of the policy in force when it was proposed, by which it is decided.
  package let under: String
  /// Nil for the one that books begin with.
  package let proposer: MemberCode?
  /// The record that proposed it.
  package let proposal: Int64
  package let proposedOn: Day
  package var state: State = .proposed
  package var decidedOn: Day?
  /// The count by which it was decided; nil for the one that books begin with.
  package var poll: PollCount?
  /// The record that decided it.
  package var decision: Int64?

  package init(
    policy: Policy, under: String, proposer: MemberCode?, proposal: Int64, proposedOn: Day
  ) {
    self.policy = policy
    self.under = under
    self.proposer = proposer
    self.proposal = proposal
    self.proposedOn = proposedOn
  }

  package var code: String { policy.code }

  /// `P2` for the second that was ever proposed.
  package static func code(number: Int) -> String { "P\(number)" }

  /// As it came into force: never before the day of its decision. Nil while it is not adopted.
  package var adopted: Policy? {
    guard state == .adopted, let decidedOn else { return nil }
    var policy = policy
    policy.from = max(policy.from, decidedOn)
    return policy
  }
}
