import Keeping
package import Ledger

/// Which account money of a kind sits on.
package enum MoneyAccounts {
  /// The roles whose accounts hold money, each on sub-accounts of its own.
  package static let roles: [AccountRole] = [.bank, .platform, .cash, .cheques, .transit]

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

  /// Where the fund pays from: a bank account or, where it is named, a cash box.
  package static func payingAccount(
    _ named: AccountCode?, in view: some BooksView
  ) throws -> AccountCode {
    if let named, let row = try view.find(AccountRow.self, .text(named.text)) {
      let box = try roleAccount(.cash, in: view)
      if named == box || row.account.parent == box {
        return try account(named, role: .cash, in: view)
      }
    }
    return try account(named, role: .bank, in: view)
  }

  /// The bank account on which a fund has most, its first where it has the same on several.
  package static func fullestBank(
    of fund: FundCode, in view: some BooksView
  ) throws -> AccountCode {
    let owner = try roleAccount(.bank, in: view)
    let children = try view.rows(AccountRow.self, where: [.equals("parent", owner.text)])
      .map(\.account.code)
    var fullest = (account: children.first ?? owner, net: Amount(minorUnits: .min))
    for account in children.isEmpty ? [owner] : children {
      let net = try view.net(.financial, fund: fund, account: account)
      if net > fullest.net { fullest = (account, net) }
    }
    return fullest.account
  }

  /// Refuses to take more from an account than the fund has there on `day` or later, besides what is on its
  /// way from there.
  package static func requireCash(
    _ amount: Amount, on account: AccountCode, in fund: FundCode, from day: Day,
    view: some BooksView
  ) throws {
    let held = try CommitmentBalances.lowest(
      of: view.dailyBalances(.financial, fund: fund, account: account), from: day)
    let available = try held - MoneyOnItsWay.sent(from: account, of: fund, in: view)
    guard amount <= available else {
      throw KeepingRefusal.insufficientCash(
        account: account, fund: fund, available: available, needed: amount)
    }
  }

  /// A money account with sub-accounts takes no postings of its own, but for what brings its old balance
  /// down.
  static func requireOpen(
    to posting: Posting, _ row: AccountRow, in view: some BooksView
  ) throws {
    guard row.roles.contains(where: roles.contains),
      try view.count(AccountRow.self, where: [.equals("parent", row.account.code.text)]) > 0
    else { return }
    let before = try view.net(.financial, fund: posting.fund, account: row.account.code)
    let after = try before + posting.amount
    let comesDown =
      before.isNegative == posting.amount.isPositive
      && after.minorUnits.magnitude < before.minorUnits.magnitude
    guard comesDown else { throw LedgerRefusal.accountClosedToPosting(row.account.code) }
  }

  /// The same where the account is a cash box, which never holds less than nothing.
  static func requireBox(
    _ amount: Amount, _ account: AccountCode, in fund: FundCode, on day: Day,
    _ view: some BooksView
  ) throws {
    let box = try roleAccount(.cash, in: view)
    let row = try view.find(AccountRow.self, .text(account.text))
    guard account == box || row?.account.parent == box else { return }
    try requireCash(amount, on: account, in: fund, from: day, view: view)
  }
}
