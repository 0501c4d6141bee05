package import Ledger

/// A rule of awarding that says no.
package enum AwardRefusal: Error, Equatable, Sendable {
  case unknownAward(String)
  case ambiguousAward(String, choices: [AwardCode])
  case allocationNotProposed(String)
  case allocationProposed(String)
  case nothingToPropose(String)
  case nothingToDecide(String)
  case applicationState(ApplicationCode, Application.State)
  case proposalOpen(AwardCode)
  case nothingChanged(AwardCode)
  case amountNotPositive
  case aboveRequest(ApplicationCode, requested: Amount, promised: Amount)
  case fundMakesNoAwards(FundCode)
  case stateForbids(AwardCode, state: Award.State, act: String)
  case pollOpen(AwardCode, arithmetic: String)
  case tooFewMembers(AwardCode, arithmetic: String, missing: Int)
  /// Above the ceiling of the urgent tier, or there is no such tier.
  case notUrgent(AwardCode, sum: Amount, ceiling: Amount?)
  case urgentTierClosed(by: AwardCode)
  case noConditions(AwardCode)
  case moreThanUnpaid(AwardCode, unpaid: Amount, asked: Amount)
  case underWay(AwardCode, payouts: Amount, asked: Amount)
  case before(AwardCode, earliest: Day, given: Day)
}
