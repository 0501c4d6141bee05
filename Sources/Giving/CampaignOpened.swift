package import Journal
import Keeping
package import Ledger

/// A campaign has been opened.
package struct CampaignOpened: Fact, Equatable {
  package static let type = "campaign.opened"

  package let campaign: Campaign
  package let day: Day

  package init(campaign: Campaign, day: Day) {
    self.campaign = campaign
    self.day = day
  }

  package func write(to body: inout CanonicalWriter) {
    body.day("closes", campaign.closes)
    body.string("code", campaign.code.text)
    body.day("day", day)
    body.optionalString("document", campaign.appeal)
    body.string("fees_fund", campaign.feesFund.text)
    body.string("fund", campaign.fund.text)
    body.amount("goal", campaign.goal)
    body.string("name", campaign.name)
    body.day("opens", campaign.opens)
    body.choice("people", campaign.people)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    let closes = try body.optionalDay("closes")
    let code = CampaignCode(known: try body.string("code"))
    day = try body.day("day")
    let appeal = try body.optionalString("document")
    let feesFund = try body.fund("fees_fund")
    let fund = try body.fund("fund")
    let goal = try body.optionalAmount("goal")
    let name = try body.string("name")
    let opens = try body.optionalDay("opens")
    campaign = Campaign(
      code: code, name: name, fund: fund, feesFund: feesFund, goal: goal, opens: opens,
      closes: closes, people: try body.choice("people"), appeal: appeal)
  }
}
