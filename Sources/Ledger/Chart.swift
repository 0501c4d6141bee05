/// The accounts books begin with, and which of them plays each role.
package struct Chart: Sendable {
  package struct Line: Hashable, Sendable {
    package let account: Account
    package let role: AccountRole?

    package init(account: Account, role: AccountRole?) {
      self.account = account
      self.role = role
    }
  }

  package let name: String
  package let lines: [Line]
  private let byRole: [AccountRole: AccountCode]

  package init(name: String, lines: [Line]) {
    self.name = name
    self.lines = lines
    var byRole: [AccountRole: AccountCode] = [:]
    for line in lines { if let role = line.role { byRole[role] = line.account.code } }
    self.byRole = byRole
  }

  /// The account that plays a role.
  package func account(_ role: AccountRole) throws(LedgerRefusal) -> AccountCode {
    guard let code = byRole[role] else { throw .noAccountFor(role) }
    return code
  }
}
