import Keeping
package import Ledger

/// Which account money of a kind sits on.
package enum MoneyAccounts {
  /// The account named, which must refine the role's; else its only sub-account; else, while it has
  /// none, the role's own. Several sub-accounts need a name.
  package static func account(
    _ named: AccountCode?, role: AccountRole, in view: some BooksView
  ) throws -> AccountCode {
    let owner = try roleAccount(role, in: view)
    let children = try view.rows(AccountRow.self, where: [.equals("parent", owner.text)])
      .map(\.account.code)
    if let named {
      guard try view.find(AccountRow.self, .text(named.text)) != nil else {
        throw KeepingRefusal.accountUnknown(named)
      }
      guard named == owner && children.isEmpty || children.contains(named) else {
        throw KeepingRefusal.accountOfOtherRole(named, expected: owner)
      }
      return named
    }
    guard children.count <= 1 else {
      throw KeepingRefusal.accountAmbiguous(owner, choices: children)
    }
    return children.first ?? owner
  }

  package static func roleAccount(
    _ role: AccountRole, in view: some BooksView
  ) throws -> AccountCode {
    var found: AccountCode?
    try view.forEach(AccountRow.self, where: []) { row in
      if row.roles.contains(role) { found = row.account.code }
      return found == nil
    }
    guard let found else { throw LedgerRefusal.noAccountFor(role) }
    return found
  }
}
