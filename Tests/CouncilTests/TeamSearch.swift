import Council
import Ledger

/// Tries everything that the members might do, and looks whether one way serves. It knows roles and the
/// words of the rules; nothing of a team's reckoning.
struct TeamSearch {
  private let roles: [Set<Role>]
  private let policy: Policy

  init(_ roles: [Set<Role>], _ policy: Policy) {
    self.roles = roles
    self.policy = policy
  }

  static let policies: [Policy] = {
    var policies: [Policy] = []
    for approvals in 1...4 {
      for quorum in [.majority, Quorum(2, of: 3, isExceeded: false, minimum: 2)] {
        for abstentions in Abstentions.allCases {
          for separation in Separation.allCases {
            let checks = (approvals + policies.count) % 2 + 1
            var policy = Policy(
              code: "p.1", from: Day("2026-01-01")!,
              tiers: [Tier(approvals: approvals, checks: checks)])
            policy.quorum = quorum
            policy.abstentions = abstentions
            policy.separation = separation
            policy.cooling = Cooling(waivers: checks)
            policy.urgent = UrgentTier(
              ceiling: Amount(minorUnits: 1), approvals: (approvals + 1) / 2, pollHours: 1,
              ratifyDays: 1)
            policies.append(policy)
          }
        }
      }
    }
    return policies
  }()

  /// Every team of this size by the roles it holds, but for their order.
  static func roles(_ size: Int, from first: Int = 0) -> [[Set<Role>]] {
    let kinds: [Set<Role>] = [
      [], [.auditor], [.treasurer], [.committee], [.administrator], [.treasurer, .committee],
      [.committee, .administrator], [.treasurer, .committee, .administrator],
    ]
    if size == 0 { return [[]] }
    return (first..<kinds.count).flatMap { place in
      roles(size - 1, from: place).map { [kinds[place]] + $0 }
    }
  }

  func finds(_ duty: Duty) -> Bool {
    switch duty {
    case .decide(let tier):
      findsDecision(policy.tiers[tier].approvals, policy.quorum)
    case .decideWithOneRecused(let tier):
      findsDecision(policy.tiers[tier].approvals, policy.quorum)
        && having(.committee).allSatisfy {
          findsDecision(policy.tiers[tier].approvals, policy.quorum, recused: $0)
        }
    case .decideUrgently:
      policy.urgent.map { findsDecision($0.approvals, .atLeast($0.approvals)) } ?? false
    case .pay(let tier): findsPayment(policy.tiers[tier])
    case .changeAccount:
      having(.treasurer).contains { changer in
        having(.treasurer, .committee).contains { $0 != changer }
      }
    case .waiveCooling: findsWaiver()
    case .countCash: having(.treasurer).contains { one in acting.contains { $0 != one } }
    case .enrol: having(.administrator).contains { one in acting.contains { $0 != one } }
    case .keepMinutes:
      acting.contains { recorder in
        acting.contains { witness in
          witness != recorder && acting.contains { $0 != witness && $0 != recorder }
        }
      }
    // All of these teams hold keys.
    case .sign: true
    }
  }

  private func having(_ wanted: Role...) -> [Int] {
    roles.indices.filter { place in wanted.contains { roles[place].contains($0) } }
  }

  private var acting: [Int] { having(.treasurer, .committee, .administrator) }

  /// Tries each proposer and each way to answer; `silent` never says for.
  private func findsDecision(
    _ needed: Int, _ quorum: Quorum, recused: Int? = nil, notApproving payer: Int? = nil
  ) -> Bool {
    having(.treasurer, .committee).contains { proposer in
      guard proposer != recused else { return false }
      let seats = having(.committee).filter { $0 != proposer && $0 != recused }
      return findsAnswers(
        seats[...], quorum.answers(of: seats.count), needed, payer: payer, present: 0, approving: 0,
        against: 0)
    }
  }

  /// Each seat in turn approves, abstains or says nothing.
  private func findsAnswers(
    _ seats: ArraySlice<Int>, _ quorum: Int, _ needed: Int, payer: Int?, present: Int,
    approving: Int, against: Int
  ) -> Bool {
    guard let seat = seats.first else {
      return present >= quorum && approving >= needed && approving > against
    }
    let rest = seats.dropFirst()
    func goesOn(_ present: Int, _ approving: Int, _ against: Int) -> Bool {
      findsAnswers(
        rest, quorum, needed, payer: payer, present: present, approving: approving,
        against: against)
    }
    if seat != payer, goesOn(present + 1, approving + 1, against) { return true }
    let abstains =
      switch policy.abstentions {
      case .answered: goesOn(present + 1, approving, against)
      case .uncounted: goesOn(present, approving, against)
      case .against: goesOn(present + 1, approving, against + 1)
      }
    return abstains || goesOn(present, approving, against)
  }

  private func findsPayment(_ tier: Tier) -> Bool {
    let isStrict = policy.separation == .strict
    return having(.treasurer).contains { payer in
      let checkers = having(.treasurer, .committee).filter { $0 != payer }
      let reconcilers = (isStrict ? having(.treasurer) : acting).filter { $0 != payer }
      return groups(of: tier.checks, in: checkers[...]) && !reconcilers.isEmpty
        && findsDecision(
          tier.approvals, policy.quorum, notApproving: isStrict ? payer : nil)
    }
  }

  private func findsWaiver() -> Bool {
    having(.treasurer).contains { changer in
      having(.treasurer, .committee).contains { checker in
        checker != changer
          && groups(
            of: policy.cooling.waivers,
            in: having(.treasurer, .committee).filter { $0 != changer && $0 != checker }[...])
      }
    }
  }

  /// Whether so many of them can be taken.
  private func groups(of count: Int, in people: ArraySlice<Int>) -> Bool {
    count == 0 || people.indices.contains { groups(of: count - 1, in: people[($0 + 1)...]) }
  }
}
