import Keeping
import Ledger

extension Policy {
  /// All that speaks against it, before anybody is asked to approve it. Empty for a sound policy.
  package var problems: [PolicyProblem] {
    tierProblems + pollProblems + urgentProblems + termProblems + moneyProblems + sizeProblems
  }

  /// More than any committee has, and than any search for one should try.
  static let largestTeam = 100
  /// A century of hours.
  static let largestNumber = 1_000_000

  private var sizeProblems: [PolicyProblem] {
    let people =
      tiers.flatMap { [$0.approvals, $0.checks] }
      + [quorum.minimum, cooling.waivers, urgent?.approvals ?? 0]
    let times = [
      tierDays, windows.pollHours, windows.appealDays, windows.waitingDays, windows.minutesDays,
      windows.countersignDays, cooling.newHours, cooling.changedHours, urgent?.pollHours ?? 0,
      urgent?.ratifyDays ?? 0, quorum.whole,
    ]
    return (people.contains { $0 > Self.largestTeam } ? [.tooManyPeople] : [])
      + (times.contains { $0 > Self.largestNumber } ? [.tooLong] : [])
  }

  private var tierProblems: [PolicyProblem] {
    guard let last = tiers.last else { return [.noTier] }
    var problems: [PolicyProblem] = []
    var (below, floor) = (Tier(approvals: 1), Amount.zero)
    for (place, tier) in tiers.enumerated() {
      if let ceiling = tier.ceiling {
        if ceiling <= floor { problems.append(.ceilingNotAbove(tier: place + 1)) }
        floor = ceiling
      } else if place < tiers.count - 1 {
        problems.append(.ceilingMissing(tier: place + 1))
      }
      if tier.approvals < 1 {
        problems.append(.noApproval(tier: place + 1))
      } else if tier.checks < 1 {
        problems.append(.noCheck(tier: place + 1))
      } else if tier.approvals < below.approvals || tier.checks < below.checks {
        problems.append(.asksLess(tier: place + 1))
      }
      below = tier
    }
    if last.ceiling != nil { problems.append(.lastTierHasCeiling) }
    if tierDays < 1 { problems.append(.noTierDay) }
    return problems
  }

  private var pollProblems: [PolicyProblem] {
    var problems: [PolicyProblem] = []
    if quorum.whole < 1 || quorum.part > quorum.whole
      || quorum.isExceeded && quorum.part == quorum.whole
    {
      problems.append(.impossibleQuorum)
    }
    problems += Self.repeated(substitutes).map(PolicyProblem.substituteTwice)
    if !substitutes.isEmpty, emptySeats.isEmpty { problems.append(.substitutesNeverSit) }
    return problems
  }

  private var urgentProblems: [PolicyProblem] {
    guard let urgent else { return [] }
    var problems: [PolicyProblem] = []
    if !urgent.ceiling.isPositive { problems.append(.urgentCeilingNotPositive) }
    if urgent.approvals < 1 { problems.append(.urgentWithoutApproval) }
    if urgent.pollHours >= windows.pollHours { problems.append(.urgentAsSlow) }
    if urgent.ratifyDays < 1 { problems.append(.urgentNeverRatified) }
    return problems
  }

  private var termProblems: [PolicyProblem] {
    var problems: [PolicyProblem] = []
    if windows.pollHours < 1 { problems.append(.noPollHour) }
    if evidence != .signature, windows.minutesDays < 1 { problems.append(.noMinutesDay) }
    if separation == .countersigned, windows.countersignDays < 1 {
      problems.append(.noCountersignDay)
    }
    if cooling.waivers < 1 { problems.append(.noWaiver) }
    return problems
  }

  private var moneyProblems: [PolicyProblem] {
    var problems: [PolicyProblem] = []
    if let sponsorCeiling, !sponsorCeiling.isPositive {
      problems.append(.sponsorCeilingNotPositive)
    }
    problems += Self.repeated(reserves.map(\.purpose.rawValue)).map(PolicyProblem.reserveTwice)
    for rule in reserves where !rule.isInRange {
      problems.append(.reserveOutOfRange(rule.purpose.rawValue))
    }
    problems += Self.repeated(spendable.map(\.channel)).map(PolicyProblem.spendableTwice)
    for share in spendable where !(1...100).contains(share.percent) {
      problems.append(.spendableOutOfRange(share.channel))
    }
    problems += Self.repeated(gates).map { PolicyProblem.gateTwice($0.text) }
    problems += Self.repeated(checklist).map(PolicyProblem.documentTwice)
    return problems + Self.repeated(shortfall).map(PolicyProblem.shortfallTwice)
  }

  private static func repeated<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { !seen.insert($0).inserted }
  }
}

extension ReserveRule {
  fileprivate var isInRange: Bool {
    switch measure {
    case .amount(let amount): !amount.isNegative
    case .share(let share): (0...10_000).contains(share)
    }
  }
}
