/// Members with their roles, as far as they decide what the team can do.
package struct Team: Hashable, Sendable {
  package let roles: [MemberCode: Set<Role>]

  package init(_ roles: [MemberCode: Set<Role>]) {
    self.roles = roles
  }

  /// Those of these members who act now.
  package init(_ members: some Sequence<Member>) {
    var roles: [MemberCode: Set<Role>] = [:]
    for member in members where member.leftOn == nil { roles[member.code] = Set(member.roles) }
    self.init(roles)
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
