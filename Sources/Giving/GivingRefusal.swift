package import Ledger

/// A rule of receiving money that says no.
package enum GivingRefusal: Error, Equatable, Sendable {
  case unknownCampaign(CampaignCode)
  case campaignKnown(CampaignCode)
  case appealMissing(CampaignCode)
  /// Who gave read another promise.
  case promiseGiven(CampaignCode, donations: Int)
  case receiptsAllowed(since: Day)
  case receiptsOff
  case receiptsNeedRuling
  case campaignClosed(CampaignCode, since: Day)
  case unknownDonation(String)
  case ambiguousReference(String, sources: [String])
  case referenceKnown(source: String, reference: String)
  case invalidReference(String)
  case amountNotPositive
  case stateForbids(reference: String, state: String, act: String)
  case moreThanRemains(reference: String, remaining: Amount, asked: Amount)
  case closesBeforeItOpens
  case dueBeforePledged(pledged: Day, due: Day)
  case creditedBeforeDeposited(deposited: Day, credited: Day)
  case campaignOpen(CampaignCode)
  case beforeReceived(reference: String, received: Day, day: Day)
  case channelForbids(reference: String, channel: Channel, act: String)
  case onOtherAccount(reference: String, account: AccountCode, expected: AccountCode)
  case nothingToClear(AccountCode)
  case clearingKnown(reference: String, account: AccountCode)
  case residual(expected: Amount, given: Amount, residual: Amount)
  case feesFundAmbiguous([FundCode])
  case clearedBy(reference: String, clearing: String)
  case movedSince(reference: String)
  /// A transfer of which donations were identified.
  case identifiedSince(reference: String)
  /// A donation that was recognised in a transfer.
  case bornOfTransfer(reference: String)
  /// Awards are reserved against money on its way that would not come.
  case promisedBeforeClearing(
    reference: String, fund: FundCode, spare: Amount, needed: Amount)
  case alreadyThere(reference: String, fund: FundCode)
  case needsDocument(act: String)
  case mustBeWhole(reference: String)
  case disputeOpen(reference: String)
  case noOpenDispute(reference: String)
  case unknownAct(String)
  case nothingToCorrect(String)
  case alreadyVoided(String)
  case twoMembersNeeded
  case countFundAmbiguous(AccountCode, [FundCode])
  case moreThanCounted(AccountCode, counted: Amount, asked: Amount)
  case nothingCounted(AccountCode)
  case unknownTransfer(String)
  case moreThanUnidentified(reference: String, remaining: Amount, asked: Amount)
  case unknownPledge(String)
  case pledgeStateForbids(pledge: String, state: String, act: String)
}
