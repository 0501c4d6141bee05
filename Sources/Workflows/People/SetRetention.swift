import Council
package import Giving
package import Ledger

/// Says for how many months after a donation what is kept of its donor stays, from a day on.
package struct SetRetention {
  /// Nil for every campaign that has no term of its own.
  package var campaign: CampaignCode?
  package var months: Int
  package var since: Day

  package init(_ campaign: CampaignCode?, months: Int, since: Day) {
    self.campaign = campaign
    self.months = months
    self.since = since
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> RetentionSet {
    try recorder.require(.donorRetention)
    if let campaign, try view.find(Campaign.self, .text(campaign.text)) == nil {
      throw GivingRefusal.unknownCampaign(campaign)
    }
    guard (1...RetentionTerm.longest).contains(months) else {
      throw PeopleRefusal.termOutOfRange(months)
    }
    guard since >= today else { throw PeopleRefusal.termInThePast(since) }
    let fact = RetentionSet(
      campaign: campaign, months: months, since: since, day: today, document: recorder.document)
    try recorder.record(fact)
    return fact
  }
}
