import Ledger

/// The most supported projects first, each while it fits.
struct GreedyRun {
  private(set) var purchases: [Purchase] = []
  /// The first project that didn't fit, where nothing after it was looked at.
  private(set) var stopper: Int?
  /// What was left when a project was found not to fit.
  private(set) var leftAtMisfit: [Int: Int64] = [:]
  private var left: Int64

  /// - Parameters:
  ///   - taken: projects that were bought before.
  ///   - left: what they leave.
  init(
    _ election: Election, _ supporters: Supporters, ranks: [Int], options: GreedyOptions,
    after taken: [Int] = [], left: Int64
  ) {
    self.left = left
    let taken = Set(taken)
    let standings = election.projects.indices.compactMap { project -> Standing? in
      guard !taken.contains(project) else { return nil }
      return Standing(project, election, supporters, rank: ranks[project], options)
    }.sorted()
    for (place, standing) in standings.enumerated() {
      let next = place + 1 < standings.count ? standings[place + 1] : nil
      guard buy(standing, next: next, in: election) || options.skipsMisfits else {
        stopper = standing.project
        return
      }
    }
  }

  private mutating func buy(_ standing: Standing, next: Standing?, in election: Election) -> Bool {
    let cost = election.projects[standing.project].cost.minorUnits
    guard cost <= left else {
      leftAtMisfit[standing.project] = left
      return false
    }
    left -= cost
    let equals = next.map { $0.isEqual(to: standing) ? [$0.project] : [] } ?? []
    purchases.append(Purchase(project: standing.project, equals: equals))
    return true
  }
}

/// How much support a project has, as a ratio that is compared exactly.
private struct Standing: Comparable {
  let project: Int
  private let support: UInt64
  private let cost: UInt64
  private let rank: Int

  /// Nil for a project without support, or with less than the threshold.
  init?(
    _ project: Int, _ election: Election, _ supporters: Supporters, rank: Int,
    _ options: GreedyOptions
  ) {
    self.project = project
    self.rank = rank
    switch options.measure {
    case .approvals:
      support = UInt64(supporters.count(of: project))
      cost = 1
    case .score:
      support = supporters.weight(of: project)
      cost = 1
    case .scorePerCost:
      support = supporters.weight(of: project)
      cost = election.projects[project].cost.minorUnits.magnitude
    }
    guard support > 0, support >= options.threshold.magnitude else { return nil }
  }

  static func < (left: Standing, right: Standing) -> Bool {
    let (mine, others) = (product(left.support, right.cost), product(right.support, left.cost))
    return mine != others ? mine > others : left.rank < right.rank
  }

  func isEqual(to other: Standing) -> Bool {
    product(support, other.cost) == product(other.support, cost)
  }
}
