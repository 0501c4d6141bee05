import Council
package import Giving
import Journal
package import Ledger

/// Closes a campaign, which takes no more donations, or opens it again.
package struct CloseCampaign {
  package var code: CampaignCode
  package var day: Day
  package var reopens: Bool

  package init(_ code: CampaignCode, day: Day, reopens: Bool = false) {
    self.code = code
    self.day = day
    self.reopens = reopens
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Campaign {
    try recorder.require(.campaignClose)
    guard let campaign = try view.find(Campaign.self, .text(code.text)) else {
      throw GivingRefusal.unknownCampaign(code)
    }
    if reopens {
      guard campaign.closedOn != nil else { throw GivingRefusal.campaignOpen(code) }
      try recorder.record(
        CampaignReopened(campaign: code, day: day, document: recorder.document))
    } else {
      if let closed = campaign.closedOn {
        throw GivingRefusal.campaignClosed(code, since: closed)
      }
      try recorder.record(
        CampaignClosed(campaign: code, day: day, document: recorder.document))
    }
    return campaign
  }
}
