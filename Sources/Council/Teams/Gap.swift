/// Something that a team can't do under its policy, and what would help.
package struct Gap: Hashable, Sendable {
  package let duty: Duty
  /// How many act now.
  package let members: Int
  /// How many would suffice, each with every role.
  package let sufficient: Int
  /// A role that would suffice, if more of them had it.
  package let lacking: Role?
  /// Who has no key, where that is what is missing.
  package let unkeyed: [MemberCode]
}

extension Team {
  /// All that this team can't do, in the order of the policy's duties. The policy must be sound.
  package func gaps(under policy: Policy) -> [Gap] {
    policy.duties.filter { !can($0, under: policy) }.map { duty in
      Gap(
        duty: duty, members: acting.count, sufficient: Team.sufficient(for: duty, under: policy),
        lacking: Role.allCases.first { role in
          role != .auditor && giving(role).can(duty, under: policy)
        }, unkeyed: duty == .sign ? withoutKey.sorted() : [])
    }
  }

  /// The smallest team of members with every role that can do it.
  private static func sufficient(for duty: Duty, under policy: Policy) -> Int {
    precondition(policy.problems.isEmpty, "a policy that contradicts itself has no team")
    var (tooFew, enough) = (0, 1)
    while !Team.able(enough).can(duty, under: policy) { (tooFew, enough) = (enough, 2 * enough) }
    while enough - tooFew > 1 {
      let middle = (tooFew + enough) / 2
      if Team.able(middle).can(duty, under: policy) { enough = middle } else { tooFew = middle }
    }
    return enough
  }

  /// With the role given to all who act; auditors stay what they are.
  private func giving(_ role: Role) -> Team {
    Team(
      roles.filter { acting.contains($0.key) }.mapValues { $0.union([role]) },
      unkeyed: unkeyed)
  }
}
