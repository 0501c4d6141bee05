import Giving
import Journal
import Ledger

/// Donations that wait on an account until they are cleared: those a clearing takes, and what the others
/// leave there.
struct WaitingDonations {
  private(set) var ids: [ID<Donation>] = []
  private(set) var gross = Amount.zero
  private(set) var funds: Set<FundCode> = []
  /// Who bears the fees of those taken.
  private(set) var bearers: Set<FundCode> = []
  /// What stays on the account, by fund.
  private var left: [FundCode: Amount] = [:]

  /// Takes the donations named, or all received until `through`; none that came after `day`.
  static func select(
    on account: AccountCode, day: Day, through: Day?, names: [String]?, in view: some BooksView,
    progress: (Int) -> Void
  ) throws -> WaitingDonations {
    var waiting = WaitingDonations()
    let named = try names.map { try NamedDonations($0, on: account, in: view) }
    var campaigns: [CampaignCode: Campaign] = [:]
    try view.forEach(
      Donation.self,
      where: [
        .equals("account", account.text), Condition("cleared_on", .equals, .null),
        Condition("day", .atMost, .integer(Int64(day.number))),
      ]
    ) { donation in
      progress(1)
      guard donation.state != .voided else { return true }
      let isTaken = named?.contains(donation) ?? (donation.day <= through ?? day)
      if isTaken {
        let campaign = try campaigns[donation.campaign] ?? campaign(of: donation, in: view)
        campaigns[donation.campaign] = campaign
        try waiting.take(donation, campaign)
      } else {
        waiting.left[donation.fund] =
          try (waiting.left[donation.fund] ?? .zero) + donation.onAccount()
      }
      return true
    }
    try named?.requireAll(taken: waiting.ids, day: day, in: view)
    return waiting
  }

  private static func campaign(
    of donation: Donation, in view: some BooksView
  ) throws -> Campaign {
    guard let campaign = try view.find(Campaign.self, .text(donation.campaign.text)) else {
      throw GivingRefusal.unknownCampaign(donation.campaign)
    }
    return campaign
  }

  private mutating func take(_ donation: Donation, _ campaign: Campaign) throws {
    ids.append(donation.id)
    gross = try gross + donation.amount
    funds.insert(donation.fund)
    bearers.insert(campaign.feeBearer(for: donation.fund))
  }

  /// What should reach the bank, by fund: all that is on the account but what stays. Refunds and
  /// disputes of donations cleared before are in it, and what an earlier payout left unexplained.
  func expected(
    on account: AccountCode, through day: Day, in view: some BooksView
  ) throws -> [FundCode: Amount] {
    var expected: [FundCode: Amount] = [:]
    for balance in try view.balances(.financial, fund: nil, through: day)
    where balance.account == account {
      let amount = try balance.net() - (left[balance.fund] ?? .zero)
      if !amount.isZero { expected[balance.fund] = amount }
    }
    return expected
  }
}
