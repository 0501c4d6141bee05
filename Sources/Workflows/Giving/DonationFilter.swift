package import Giving
package import Journal
import Keeping
package import Ledger

/// Which donations a list shows.
package struct DonationFilter {
  package var campaign: CampaignCode?
  package var fund: FundCode?
  package var channel: Channel?
  package var account: AccountCode?
  package var states: [Donation.State] = []
  package var from: Day?
  package var through: Day?
  package var importID: ID<Import>?
  package var clearing: ID<Clearing>?
  /// Only what waits to be cleared.
  package var uncleared = false

  package init() {}

  /// Calls `body` for each, in the order of the journal. A name that the books don't have is refused: an
  /// empty list would say that nothing was given.
  package func forEach(in view: some BooksView, _ body: (Donation) throws -> Void) throws {
    try requireKnown(in: view)
    try view.forEach(Donation.self, where: conditions) { donation in
      if states.isEmpty || states.contains(donation.state) { try body(donation) }
      return true
    }
  }

  private func requireKnown(in view: some BooksView) throws {
    if let campaign, try view.find(Campaign.self, .text(campaign.text)) == nil {
      throw GivingRefusal.unknownCampaign(campaign)
    }
    if let fund, try view.find(Fund.self, .text(fund.text)) == nil {
      throw KeepingRefusal.fundUnknown(fund)
    }
    if let account, try view.find(AccountRow.self, .text(account.text)) == nil {
      throw KeepingRefusal.accountUnknown(account)
    }
    if let clearing, try view.find(Clearing.self, .text(clearing.text)) == nil {
      throw GivingRefusal.unknownAct(clearing.text)
    }
  }

  private var conditions: [Condition] {
    var conditions: [Condition] = []
    func add(_ column: String, _ text: String?) {
      if let text { conditions.append(.equals(column, text)) }
    }
    add("campaign", campaign?.text)
    add("fund", fund?.text)
    add("channel", channel?.rawValue)
    add("account", account?.text)
    add("import", importID?.text)
    add("clearing", clearing?.text)
    if let from { conditions.append(Condition("day", .atLeast, .integer(Int64(from.number)))) }
    if let through {
      conditions.append(Condition("day", .atMost, .integer(Int64(through.number))))
    }
    if uncleared {
      conditions.append(Condition("cleared_on", .equals, .null))
      conditions.append(Condition("state", .differs, .text(Donation.State.voided.rawValue)))
    }
    return conditions
  }
}
