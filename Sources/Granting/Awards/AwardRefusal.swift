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
  /// Its instalments don't add up to what is promised.
  case instalmentsDiffer(AwardCode?, promised: Amount, sum: Amount)
  case unknownInstalment(AwardCode, Int64, of: Int)
  case instalmentWithoutCondition(AwardCode, Int64)
  /// More is paid, or on its way, than these terms or this report would have due.
  case paidAhead(AwardCode, paid: Amount, due: Amount)
  case termsTooEarly(Day, given: Day)
  case pollAnswered(AwardCode, arithmetic: String)
  case deferredTooEarly(AwardCode, day: Day, until: Day)
  case needsDecision(AwardCode)
  case notExpired(AwardCode, expires: Day?)
  case nothingPaid(AwardCode)
  case reportDocumentMissing(AwardCode)
  case reportKnown(AwardCode, Day)
  case noReport(AwardCode)
  case spentMoreThanPaid(AwardCode, paid: Amount, spent: Amount)
  case notPaidUp(AwardCode, unpaid: Amount)
  case reportMissing(AwardCode)
  case vouchersMissing(AwardCode, unjustified: Amount)
  case moreThanUnpaid(AwardCode, unpaid: Amount, asked: Amount)
  case underWay(AwardCode, payouts: Amount, asked: Amount)
  case before(AwardCode, earliest: Day, given: Day)
}
