import Giving
import Keeping
package import Ledger

/// An account that holds money of our own, how much, and when it was last counted by two.
package struct MoneyPlace: Sendable {
  package let account: AccountRow
  package let balance: Amount
  package private(set) var countedOn: Day?
  package private(set) var counted: Amount?

  /// All that hold money, or may: of accounts that are refined, those that refine them.
  package static func all(in view: some BooksView) throws -> [MoneyPlace] {
    var balances: [AccountCode: Amount] = [:]
    for balance in try view.balances(.financial, fund: nil, through: nil) {
      balances[balance.account] =
        try balances[balance.account, default: .zero] + balance.debit - balance.credit
    }
    let counts = try view.rows(
      Clearing.self, where: [.equals("kind", Clearing.Kind.count.rawValue)]
    ).filter { !$0.isVoided }
    return try MoneyAccounts.roles.flatMap { role in
      try accounts(of: role, in: view)
        .map { MoneyPlace(account: $0, balance: balances[$0.account.code] ?? .zero) }
    }.map { place in
      var place = place
      let last = counts.last { $0.account == place.account.account.code }
      (place.countedOn, place.counted) = (last?.day, last?.amount)
      return place
    }
  }

  private init(account: AccountRow, balance: Amount) {
    self.account = account
    self.balance = balance
  }

  private static func accounts(
    of role: AccountRole, in view: some BooksView
  ) throws -> [AccountRow] {
    let owner = try MoneyAccounts.roleAccount(role, in: view)
    let children = try view.rows(AccountRow.self, where: [.equals("parent", owner.text)])
    guard children.isEmpty, let row = try view.find(AccountRow.self, .text(owner.text)) else {
      return children
    }
    return [row]
  }
}
