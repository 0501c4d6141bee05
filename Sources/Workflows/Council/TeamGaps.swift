package import Council
package import Ledger

/// What the members of these books can't do under a policy.
package struct TeamGaps {
  package let policy: Policy
  package let gaps: [Gap]

  package init(under policy: Policy, in view: some BooksView) throws {
    self.policy = policy
    let members = try view.rows(Member.self)
    let unkeyed = try members.map(\.code).filter {
      try MemberKeys.inForce(of: $0, in: view).isEmpty
    }
    gaps = Team(members, unkeyed: Set(unkeyed)).gaps(under: policy)
  }

  /// Under the one in force.
  package init(today: Day, in view: some BooksView) throws {
    try self.init(under: Policies.inForce(on: today, in: view), in: view)
  }

  /// How many members, each with every role, could do all of it.
  package var sufficient: Int { gaps.map(\.sufficient).max() ?? 0 }
}
