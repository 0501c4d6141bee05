package import Council
package import Ledger

/// Finding policies.
package enum Policies {
  /// All that were ever proposed, in their order.
  package static func all(in view: some BooksView) throws -> [PolicyProposal] {
    try view.rows(PolicyProposal.self).sorted { $0.proposal < $1.proposal }
  }

  /// Those adopted, in the order in which they were, each from the day on which it came into force.
  package static func adopted(in view: some BooksView) throws -> [Policy] {
    try view.rows(PolicyProposal.self, where: [.equals("state", "adopted")])
      .sorted { ($0.decision ?? 0) < ($1.decision ?? 0) }
      .compactMap(\.adopted)
  }

  package static func inForce(on day: Day, in view: some BooksView) throws -> Policy {
    Policy.inForce(on: day, among: try adopted(in: view))
  }

  /// How many the largest awards need, which is what the gravest acts need.
  static func largestApprovals(on day: Day, in view: some BooksView) throws -> Int {
    try inForce(on: day, in: view).tiers.map(\.approvals).max() ?? 1
  }

  /// The policy that a proposal was made under.
  package static func named(_ code: String, in view: some BooksView) throws -> Policy {
    if let proposal = try view.find(PolicyProposal.self, .text(code)) { return proposal.policy }
    guard let policy = Policy.named(code) else { throw CouncilRefusal.unknownPolicy(code) }
    return policy
  }

  /// Whether a policy that was adopted gives the member the seat of another.
  static func isSubstitute(_ member: MemberCode, in view: some BooksView) throws -> Bool {
    try adopted(in: view).contains { $0.substitutes.contains(member) }
  }

  /// What a person names: a code such as P2.
  package static func resolve(_ name: String, in view: some BooksView) throws -> PolicyProposal {
    guard let proposal = try view.find(PolicyProposal.self, .text(name)) else {
      throw CouncilRefusal.noPolicy(name)
    }
    return proposal
  }
}
