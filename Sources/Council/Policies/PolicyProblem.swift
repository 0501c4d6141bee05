/// Why a policy can't be decided by, or contradicts itself.
package enum PolicyProblem: Hashable, Sendable {
  case noTier
  /// Tiers are counted from 1.
  case ceilingNotAbove(tier: Int)
  case ceilingMissing(tier: Int)
  case lastTierHasCeiling
  case noApproval(tier: Int)
  case noCheck(tier: Int)
  case asksLess(tier: Int)
  case noTierDay
  case sponsorCeilingNotPositive
  case impossibleQuorum
  case substituteTwice(MemberCode)
  case substitutesNeverSit
  case urgentCeilingNotPositive
  case urgentWithoutApproval
  case urgentAsSlow
  case urgentNeverRatified
  case noPollHour
  case noMinutesDay
  case noCountersignDay
  case noWaiver
  case reserveTwice(String)
  case reserveOutOfRange(String)
  case spendableTwice(String)
  case spendableOutOfRange(String)
  case gateTwice(String)
  case documentTwice(ChecklistItem)
  case shortfallTwice(ShortfallSource)
  case tooManyPeople
  case tooLong
}

extension PolicyProblem {
  package var message: String {
    switch self {
    case .noTier: "the policy has no tier"
    case .ceilingNotAbove(let tier): "the ceiling of tier \(tier) is not above the one before it"
    case .ceilingMissing(let tier):
      "tier \(tier) has no ceiling, so that those after it are never reached"
    case .lastTierHasCeiling: "the last tier has a ceiling, so that nothing above it can be decided"
    case .noApproval(let tier): "tier \(tier) needs no approval"
    case .noCheck(let tier): "the payments of tier \(tier) are checked by nobody"
    case .asksLess(let tier): "tier \(tier) needs less than the one below it"
    case .noTierDay: "awards of one beneficiary count together over no day at all"
    case .sponsorCeilingNotPositive: "the ceiling of a sponsor is not above zero"
    case .impossibleQuorum: "the quorum is more than all who count"
    case .substituteTwice(let member): "\(member) is a substitute twice"
    case .substitutesNeverSit: "there are substitutes, and no seat that they would take"
    case .urgentCeilingNotPositive: "the ceiling of the urgent tier is not above zero"
    case .urgentWithoutApproval: "the urgent tier needs no approval"
    case .urgentAsSlow: "an urgent poll is not shorter than any other"
    case .urgentNeverRatified: "urgent decisions have no day in which to be ratified"
    case .noPollHour: "polls close when they open"
    case .noMinutesDay: "minutes have no day in which to be countersigned"
    case .noCountersignDay: "acts have no day in which to be countersigned"
    case .noWaiver: "the cooling time can be waived by nobody"
    case .reserveTwice(let purpose): "the reserve for \(purpose) is set twice"
    case .reserveOutOfRange(let purpose):
      "the reserve for \(purpose) is not between nothing and all"
    case .spendableTwice(let channel): "money by \(channel) is made spendable twice"
    case .spendableOutOfRange(let channel):
      "of money by \(channel) a part from 1 to 100 % may be spendable"
    case .gateTwice(let gate): "the gate ‘\(gate)’ is asked twice"
    case .documentTwice(let item): "the checklist asks for \(item.rawValue) twice"
    case .shortfallTwice(let source): "a shortfall is filled from \(source.rawValue) twice"
    case .tooManyPeople:
      "more than \(Policy.largestTeam) people would have to agree, answer, check or waive"
    case .tooLong: "a number of hours or days is above \(Policy.largestNumber)"
    }
  }
}
