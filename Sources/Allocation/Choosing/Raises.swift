import Ledger

/// How often every ballot is given a step more before a run spends more than there is.
///
/// The answer is that of a run after every step. Nearly all of them end alike, and are passed many at a
/// time where bounds of their purses tell how each must end; the exact run decides where they don't.
struct Raises {
  private(set) var count: Int64 = 0

  private let election: Election
  private let supporters: Supporters
  private let ranks: [Int]
  private let options: EqualSharesOptions
  /// How many steps are tried at once.
  private var reach: Int64 = 1
  /// Whether the last try was too long: each is half as long until the obstacle is passed.
  private var isNarrowing = false

  /// How many more projects are followed, where several may be next, before a try is given up.
  private static let forks = 32

  init(
    _ election: Election, _ supporters: Supporters, ranks: [Int], options: EqualSharesOptions
  ) {
    self.election = election
    self.supporters = supporters
    self.ranks = ranks
    self.options = options
    guard let stop = options.completion.raise?.stop else { return }
    var goesOn = run(after: 0).leavesSomething(stop)
    while goesOn {
      if areAlike(count + 1...count + reach, until: stop) {
        advance()
      } else if reach > 1 {
        narrow()
      } else {
        let next = run(after: count + 1)
        guard next.spent <= election.budget.minorUnits else { return }
        advance()
        goesOn = next.leavesSomething(stop)
      }
    }
  }

  func run(after raises: Int64, keepsPayers: Bool = false) -> EqualSharesRun {
    var run = EqualSharesRun(
      election, supporters, ranks: ranks, satisfaction: options.satisfaction,
      raise: raise(after: raises), keepsPayers: keepsPayers)
    run.buyAll(within: election.budget.minorUnits)
    return run
  }

  private func raise(after raises: Int64) -> Int64 {
    raises * (options.completion.raise?.step.minorUnits ?? 0)
  }

  /// Whether every run after so many raises certainly calls for another.
  private func areAlike(
    _ raises: ClosedRange<Int64>, until stop: EqualSharesOptions.Completion.Stop
  ) -> Bool {
    var runs = RunsBetween(
      election, supporters, ranks: ranks, satisfaction: options.satisfaction,
      raises: raise(after: raises.lowerBound)...raise(after: raises.upperBound))
    var forks = Raises.forks
    return runs.endAlways(forks: &forks) { runs in
      election.leavesSomething(stop, supporters, bought: runs.bought, spent: runs.spent)
    }
  }

  private mutating func narrow() {
    reach /= 2
    isNarrowing = true
  }

  private mutating func advance() {
    count += reach
    isNarrowing = isNarrowing && reach > 1
    reach = isNarrowing ? reach / 2 : reach * 2
  }
}

extension EqualSharesRun {
  fileprivate func leavesSomething(_ stop: EqualSharesOptions.Completion.Stop) -> Bool {
    var bought = [Bool](repeating: false, count: election.projects.count)
    for purchase in purchases { bought[purchase.project] = true }
    return election.leavesSomething(stop, supporters, bought: bought, spent: spent)
  }
}

extension Election {
  /// Whether another run with fuller purses is called for.
  fileprivate func leavesSomething(
    _ stop: EqualSharesOptions.Completion.Stop, _ supporters: Supporters, bought: [Bool],
    spent: Int64
  ) -> Bool {
    let left = budget.minorUnits - spent
    return projects.indices.contains { project in
      guard !bought[project], supporters.count(of: project) > 0 else { return false }
      return stop == .overspend || projects[project].cost.minorUnits <= left
    }
  }
}
