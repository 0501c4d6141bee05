package import Journal
import Keeping
package import Ledger

/// What a campaign promises those who give is on record.
package struct CampaignPromised: Fact, Equatable {
  package static let type = "campaign.promised"

  package let campaign: CampaignCode
  package let promise: DonorPromise
  package let day: Day

  package init(campaign: CampaignCode, promise: DonorPromise, day: Day) {
    self.campaign = campaign
    self.promise = promise
    self.day = day
  }

  package func write(to body: inout CanonicalWriter) {
    body.string("campaign", campaign.text)
    body.day("day", day)
    body.id("document", promise.appeal)
    body.choice("surplus", promise.surplus)
    body.choice("unmet", promise.unmet)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    campaign = CampaignCode(known: try body.string("campaign"))
    day = try body.day("day")
    promise = DonorPromise(
      appeal: try body.id("document"), surplus: try body.choice("surplus"),
      unmet: try body.choice("unmet"))
  }
}
