import Council
package import Giving
import Journal
package import Ledger

/// Records what a campaign promises those who give; before anything was given, the promise may be replaced.
package struct PromiseToDonors {
  package var campaign: CampaignCode
  package var surplus: DonorPromise.Surplus
  package var unmet: DonorPromise.Unmet

  package init(campaign: CampaignCode, surplus: DonorPromise.Surplus, unmet: DonorPromise.Unmet) {
    self.campaign = campaign
    self.surplus = surplus
    self.unmet = unmet
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> CampaignPromised {
    try recorder.require(.campaignOpen)
    guard let known = try view.find(Campaign.self, .text(campaign.text)) else {
      throw GivingRefusal.unknownCampaign(campaign)
    }
    guard let appeal = recorder.document else { throw GivingRefusal.appealMissing(campaign) }
    if known.promise != nil {
      let given = try view.count(Donation.self, where: [.equals("campaign", campaign.text)])
      guard given == 0 else { throw GivingRefusal.promiseGiven(campaign, donations: given) }
    }
    let fact = CampaignPromised(
      campaign: campaign, promise: DonorPromise(appeal: appeal, surplus: surplus, unmet: unmet),
      day: today)
    try recorder.record(fact)
    return fact
  }
}
