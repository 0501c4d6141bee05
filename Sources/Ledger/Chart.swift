/// The accounts books begin with, and which of them plays each role.
package struct Chart: Sendable {
  package struct Line: Hashable, Sendable {
    package let account: Account
    package let labelInEnglish: String
    package let roles: [AccountRole]

    package init(account: Account, labelInEnglish: String, roles: [AccountRole]) {
      self.account = account
      self.labelInEnglish = labelInEnglish
      self.roles = roles
    }
  }

  package let name: String
  package let lines: [Line]
  private let byRole: [AccountRole: AccountCode]

  package init(name: String, lines: [Line]) {
    self.name = name
    self.lines = lines
    var byRole: [AccountRole: AccountCode] = [:]
    for line in lines {
      for role in line.roles { byRole[role] = line.account.code }
    }
    self.byRole = byRole
  }

  /// The account that plays a role.
  package func account(_ role: AccountRole) throws(LedgerRefusal) -> AccountCode {
    guard let code = byRole[role] else { throw .noAccountFor(role) }
    return code
  }
}
