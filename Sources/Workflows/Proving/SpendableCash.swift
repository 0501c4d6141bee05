import Giving
import Keeping
package import Ledger

/// The money of each fund that may be promised: what banks, boxes and transit hold, less debts, and less
/// what belongs to donations that are not yet cleared. What a platform still owes for cleared donations,
/// or is owed for refunds and disputes of them, counts with it.
package struct SpendableCash {
  private var amounts: [FundCode: Amount] = [:]

  package init(_ view: some BooksView) throws {
    let natures = try AccountNatures(in: view)
    for balance in try view.balances(.financial, fund: nil, through: nil) {
      switch natures[balance.account] {
      case .cash, .debt: try add(balance.net(), balance.fund)
      default: continue
      }
    }
    try subtractUncleared(view)
  }

  package func amount(of fund: FundCode) -> Amount { amounts[fund] ?? .zero }

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
