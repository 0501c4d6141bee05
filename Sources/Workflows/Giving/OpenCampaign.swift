import Council
package import Giving
import Journal
import Keeping
package import Ledger

/// Opens a campaign and, unless it feeds one that exists, a fund of its own code.
package struct OpenCampaign {
  package var code: CampaignCode
  package var name: String
  package var fund: FundCode?
  package var feesFund: FundCode?
  package var goal: Amount?
  package var opens: Day?
  package var closes: Day?
  package var people: PeopleKept

  package init(
    code: CampaignCode, name: String, fund: FundCode? = nil, feesFund: FundCode? = nil,
    goal: Amount? = nil, opens: Day? = nil, closes: Day? = nil, people: PeopleKept = .email
  ) {
    self.code = code
    self.name = name
    self.fund = fund
    self.feesFund = feesFund
    self.goal = goal
    self.opens = opens
    self.closes = closes
    self.people = people
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Campaign {
    try recorder.require(.campaignOpen)
    guard try view.find(Campaign.self, .text(code.text)) == nil else {
      throw GivingRefusal.campaignKnown(code)
    }
    if let opens, let closes, closes < opens { throw GivingRefusal.closesBeforeItOpens }
    if let goal, !goal.isPositive { throw GivingRefusal.amountNotPositive }
    let fund = try fundToFeed(view, &recorder, today: today)
    let campaign = Campaign(
      code: code, name: name, fund: fund, feesFund: try existing(feesFund, in: view) ?? fund,
      goal: goal, opens: opens, closes: closes, people: people,
      appeal: recorder.document?.text)
    try recorder.record(CampaignOpened(campaign: campaign, day: today))
    return campaign
  }

  private func fundToFeed<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> FundCode {
    if let fund = try existing(fund, in: view) {
      try HostedProjects.requireCollecting(fund, in: view)
      return fund
    }
    let own = FundCode(known: code.text)
    guard try view.find(Fund.self, .text(own.text)) == nil else {
      throw KeepingRefusal.fundKnown(own)
    }
    try recorder.record(
      FundOpened(
        fund: Fund(code: own, name: name, kind: .campaign, parent: nil), day: today,
        document: recorder.document))
    return own
  }

  private func existing(_ fund: FundCode?, in view: some BooksView) throws -> FundCode? {
    guard let fund else { return nil }
    guard try view.find(Fund.self, .text(fund.text)) != nil else {
      throw KeepingRefusal.fundUnknown(fund)
    }
    return fund
  }
}
