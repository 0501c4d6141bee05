package import Ledger

/// A rule of receiving money that says no.
package enum GivingRefusal: Error, Equatable, Sendable {
  case unknownCampaign(CampaignCode)
  case campaignKnown(CampaignCode)
  case campaignClosed(CampaignCode, since: Day)
  case unknownDonation(String)
  case ambiguousReference(String, sources: [String])
  case referenceKnown(source: String, reference: String)
  case invalidReference(String)
  case amountNotPositive
  case stateForbids(reference: String, state: String, act: String)
  case moreThanRemains(reference: String, remaining: Amount, asked: Amount)
  case dayOutsideCampaign(CampaignCode, Day)
  case closesBeforeItOpens
}
