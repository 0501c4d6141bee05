/// Members with their roles, as far as they decide what the team can do.
package struct Team: Hashable, Sendable {
  package let roles: [MemberCode: Set<Role>]
  /// Those who have no key to sign with.
  package let unkeyed: Set<MemberCode>

  package init(_ roles: [MemberCode: Set<Role>], unkeyed: Set<MemberCode> = []) {
    self.roles = roles
    self.unkeyed = unkeyed
  }

  /// Those of these members who act now.
  package init(_ members: some Sequence<Member>, unkeyed: Set<MemberCode> = []) {
    var roles: [MemberCode: Set<Role>] = [:]
    for member in members where member.leftOn == nil { roles[member.code] = Set(member.roles) }
    self.init(roles, unkeyed: unkeyed)
  }

  /// So many members, each with every role.
  package static func able(_ count: Int) -> Team {
    Team(
      Dictionary(
        uniqueKeysWithValues: (0..<count).map {
          (MemberCode(number: Int64($0) + 1), Set(Role.allCases))
        }))
  }

  func holding(_ wanted: Role...) -> Set<MemberCode> {
    Set(roles.filter { !$0.value.isDisjoint(with: wanted) }.keys)
  }

  /// Who does anything at all: an auditor reads.
  package var acting: Set<MemberCode> { holding(.treasurer, .committee, .administrator) }
}
