import Council
package import Giving
import Journal
package import Ledger

/// Records a promise of money.
package struct RecordPledge {
  package var campaign: CampaignCode
  package var amount: Amount
  package var day: Day
  package var due: Day?
  package var donor: DonorParticulars

  package init(
    campaign: CampaignCode, amount: Amount, day: Day, due: Day? = nil,
    donor: DonorParticulars = .unknown
  ) {
    self.campaign = campaign
    self.amount = amount
    self.day = day
    self.due = due
    self.donor = donor
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> PledgeRecorded {
    try recorder.require(.pledgeRecord)
    guard amount.isPositive else { throw GivingRefusal.amountNotPositive }
    guard let campaign = try view.find(Campaign.self, .text(campaign.text)) else {
      throw GivingRefusal.unknownCampaign(campaign)
    }
    if let closed = campaign.closedOn {
      throw GivingRefusal.campaignClosed(campaign.code, since: closed)
    }
    let id = recorder.makeID(Pledge.self)
    if let due, due < day {
      throw GivingRefusal.dueBeforePledged(pledged: day, due: due)
    }
    let fact = PledgeRecorded(
      id: id, campaign: campaign.code, amount: amount, day: day, due: due,
      opening: try DonorKeeping(campaign).open(donor, row: [], &recorder),
      document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
