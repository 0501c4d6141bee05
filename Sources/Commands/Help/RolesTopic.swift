import Council

/// `caisse help roles`: who may do what, as the books enforce it.
enum RolesTopic {
  static var text: String {
    """
    ROLES: who may do what. A member may have several roles, and then may do what any of them may.
    Commands that aren't named here only show what every member may see.

    \(groups.map(words).joined(separator: "\n\n"))

    An auditor reads everything and writes nothing. A substitute who has taken an empty seat
    approves like the committee; the owner of a key may revoke it.
    """
  }

  private struct Group {
    let roles: [Role]
    var commands: [String]
  }

  /// In the order in which a set of roles is first needed.
  private static var groups: [Group] {
    Permission.allCases.reduce(into: []) { groups, permission in
      if let known = groups.firstIndex(where: { $0.roles == permission.roles }) {
        groups[known].commands.append(permission.rawValue)
      } else {
        groups.append(Group(roles: permission.roles, commands: [permission.rawValue]))
      }
    }
  }

  private static func words(_ group: Group) -> String {
    let roles =
      group.roles == Role.allCases
      ? "every role" : group.roles.map(\.rawValue).joined(separator: " or ")
    return ([roles + ":"] + group.commands.map { "  " + $0 }).joined(separator: "\n")
  }
}
