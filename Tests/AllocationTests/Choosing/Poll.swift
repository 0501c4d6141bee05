import Allocation
import Ledger
import TestSupport

/// A small election written short: costs, and for each ballot the places it approves.
struct Poll {
  var budget: Int64
  var costs: [Int64]
  var approvals: [[Int]] = []
  /// Points for all projects on each ballot; used where there are no approvals.
  var points: [[Int64]] = []

  var isWeighted: Bool { !points.isEmpty }
  var voters: Int { isWeighted ? points.count : approvals.count }

  func election(locked: Set<Int> = []) throws -> Election {
    var ballots = Ballots(isWeighted ? .points : .approval)
    for approved in approvals { ballots.append(approved) }
    for given in points { ballots.append(given.enumerated().map { ($0, $1) }) }
    return try Election(
      budget: Amount(minorUnits: budget),
      projects: costs.enumerated().map { place, cost in
        Project(
          code: Sample.code(place), cost: Amount(minorUnits: cost),
          isLocked: locked.contains(place))
      }, ballots: ballots)
  }

  func choice(_ rule: ChoiceRule, locked: Set<Int> = []) throws -> ChoiceReceipt {
    try election(locked: locked).choice(by: ChoiceParameters(rule: rule))
  }

  /// Places of what is chosen, in order.
  func chosen(_ rule: ChoiceRule) throws -> [Int] {
    try choice(rule).chosen.map { Int($0.project.code.dropFirst())! }
  }

  func weight(_ voter: Int, _ project: Int) -> Int64 {
    isWeighted ? points[voter][project] : approvals[voter].contains(project) ? 1 : 0
  }

  func supporters(of project: Int) -> [Int] {
    (0..<voters).filter { weight($0, project) > 0 }
  }
}

extension ChoiceRule {
  static let byApprovals = ChoiceRule.greedy(GreedyOptions(measure: .approvals))

  static func shares(
    _ satisfaction: EqualSharesOptions.Satisfaction,
    _ completion: EqualSharesOptions.Completion = .none
  ) -> ChoiceRule {
    .equalShares(EqualSharesOptions(satisfaction: satisfaction, completion: completion))
  }
}

extension SeededGenerator {
  /// Few voters and small costs, so that ties and exact fits are common.
  mutating func poll(weighted: Bool = false) -> Poll {
    let projects = Int.random(in: 1...5, using: &self)
    let voters = Int.random(in: 1...6, using: &self)
    var poll = Poll(
      budget: Int64.random(in: 0...24, using: &self),
      costs: (0..<projects).map { _ in Int64.random(in: 1...10, using: &self) })
    for _ in 0..<voters {
      if weighted {
        poll.points.append((0..<projects).map { _ in Int64.random(in: 0...3, using: &self) })
      } else {
        poll.approvals.append((0..<projects).filter { _ in Bool.random(using: &self) })
      }
    }
    return poll
  }
}
