import Giving
package import Ledger

/// The money of each fund that may be promised: what banks, boxes and transit hold, less debts, and less
/// what belongs to donations that are not yet cleared. What a platform still owes for cleared donations,
/// or is owed for refunds and disputes of them, counts with it.
package struct SpendableCash {
  private static let money: Set<AccountRole> = [.bank, .cash, .transit, .platform, .cheques]
  /// Liabilities that are no debts of the fund: promised to beneficiaries, held for others, or towards
  /// another fund.
  private static let notDebts: Set<AccountRole> = [.grantsPayable, .heldForOthers, .interfund]

  private var amounts: [FundCode: Amount] = [:]

  package init(_ view: some BooksView) throws {
    let counted = try SpendableCash.countedAccounts(view)
    for balance in try view.balances(.financial, fund: nil, through: nil)
    where counted.contains(balance.account) {
      try add(balance.net(), balance.fund)
    }
    try subtractUncleared(view)
  }

  package func amount(of fund: FundCode) -> Amount { amounts[fund] ?? .zero }

  /// Accounts of money and debts, with their sub-accounts.
  private static func countedAccounts(_ view: some BooksView) throws -> Set<AccountCode> {
    var rows: [AccountCode: AccountRow] = [:]
    try view.forEach(AccountRow.self, where: [.equals("book", Book.financial.rawValue)]) {
      rows[$0.account.code] = $0
      return true
    }
    func isCounted(_ row: AccountRow) -> Bool {
      if row.roles.contains(where: money.contains) { return true }
      if row.roles.contains(where: notDebts.contains) { return false }
      if let parent = row.account.parent.flatMap({ rows[$0] }) { return isCounted(parent) }
      return row.account.kind == .liability
    }
    return Set(rows.values.filter(isCounted).map(\.account.code))
  }

  private mutating func subtractUncleared(_ view: some BooksView) throws {
    var campaigns: [CampaignCode: Campaign] = [:]
    for campaign in try view.rows(Campaign.self) { campaigns[campaign.code] = campaign }
    try view.forEach(
      Donation.self, where: [Condition("cleared_on", .equals, .null)]
    ) { donation in
      guard donation.state != .voided else { return true }
      // A fee that another fund bears has been made good in the bank already.
      let bearsFee = campaigns[donation.campaign]?.feeBearer(for: donation.fund) == donation.fund
      let waiting = try bearsFee ? donation.onAccount() : donation.remaining()
      try add(waiting.negated(), donation.fund)
      return true
    }
  }

  private mutating func add(_ amount: Amount, _ fund: FundCode) throws {
    amounts[fund] = try (amounts[fund] ?? .zero) + amount
  }
}
