package import Council
import Journal
package import Ledger

/// Puts another policy before the members, to be decided under the one in force.
package struct ProposePolicy {
  /// What it says; given the code and the policy in force, to change that.
  package var drafting: (_ code: String, _ inForce: Policy) throws -> Policy
  /// Else whoever asks for it.
  package var proposer: MemberCode?

  package init(
    proposer: MemberCode? = nil,
    drafting: @escaping (_ code: String, _ inForce: Policy) throws -> Policy
  ) {
    self.proposer = proposer
    self.drafting = drafting
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PolicyProposed {
    try recorder.require(.policyPropose)
    let proposer = proposer ?? recorder.actor
    try Members.requireActive(proposer, in: view)
    let inForce = try Policies.inForce(on: today, in: view)
    let policy = try drafting(
      PolicyProposal.code(number: try view.count(PolicyProposal.self, where: []) + 1), inForce)
    guard policy.problems.isEmpty else {
      throw CouncilRefusal.policyContradicts(policy.problems)
    }
    let acting = Team(try view.rows(Member.self)).acting
    if let other = policy.substitutes.first(where: { !acting.contains($0) }) {
      throw CouncilRefusal.noSubstitute(other)
    }
    guard policy.from >= today else {
      throw CouncilRefusal.policyInThePast(policy.code, from: policy.from)
    }
    let fact = PolicyProposed(
      policy: policy, under: inForce.code, proposer: proposer, day: today,
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
