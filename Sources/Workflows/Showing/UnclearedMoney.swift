package import Ledger

/// What stands on one account between the giver and the bank.
package struct UnclearedMoney: Hashable, Sendable {
  package let account: AccountCode
  /// The role its account, or the account it refines, plays in the chart.
  package let role: AccountRole
  /// Debit less credit.
  package let amount: Amount

  /// Accounts on which money only passes.
  package static let roles: [AccountRole] = [
    .platform, .cheques, .cash, .disputed, .transit, .suspense,
  ]

  /// All such accounts that hold something, of one fund or of all, in the order of their codes, from kept balances.
  package static func all(
    in view: some BooksView, fund: FundCode? = nil, through: Day?
  ) throws -> [UnclearedMoney] {
    let roles = try rolesOfAccounts(in: view)
    var nets: [AccountCode: Amount] = [:]
    for balance in try view.balances(.financial, fund: fund, through: through)
    where roles[balance.account] != nil {
      nets[balance.account] = try (nets[balance.account] ?? .zero) + balance.net()
    }
    return nets.sorted { $0.key < $1.key }.compactMap { account, net in
      guard let role = roles[account], !net.isZero else { return nil }
      return UnclearedMoney(account: account, role: role, amount: net)
    }
  }

  private static func rolesOfAccounts(
    in view: some BooksView
  ) throws -> [AccountCode: AccountRole] {
    var rows: [AccountCode: AccountRow] = [:]
    try view.forEach(AccountRow.self, where: [.equals("book", Book.financial.rawValue)]) {
      rows[$0.account.code] = $0
      return true
    }
    func role(of row: AccountRow) -> AccountRole? {
      if let role = Self.roles.first(where: row.roles.contains) { return role }
      guard row.roles.isEmpty else { return nil }
      return row.account.parent.flatMap { rows[$0] }.flatMap(role)
    }
    return rows.compactMapValues(role)
  }
}
