import Ledger

/// The method of equal shares with its completion: one run, or the last of several that the pot holds.
struct EqualShares {
  let run: EqualSharesRun
  /// How often every ballot was given a step more.
  let raises: Int64

  init(
    _ election: Election, _ supporters: Supporters, ranks: [Int], options: EqualSharesOptions
  ) {
    func run(raise: Int64, keepsPayers: Bool) -> EqualSharesRun {
      var run = EqualSharesRun(
        election, supporters, ranks: ranks, satisfaction: options.satisfaction, raise: raise,
        keepsPayers: keepsPayers)
      run.buyAll(within: election.budget.minorUnits)
      return run
    }
    var raises: Int64 = 0
    if let (step, stop) = options.completion.raise {
      var last = run(raise: 0, keepsPayers: false)
      while last.leavesSomething(stop) {
        let next = run(raise: step.minorUnits * (raises + 1), keepsPayers: false)
        guard next.spent <= election.budget.minorUnits else { break }
        last = next
        raises += 1
      }
    }
    self.raises = raises
    self.run = run(
      raise: raises * (options.completion.raise?.step.minorUnits ?? 0), keepsPayers: true)
  }
}

extension EqualSharesRun {
  /// Whether another run with fuller purses is called for.
  fileprivate func leavesSomething(_ stop: EqualSharesOptions.Completion.Stop) -> Bool {
    let bought = Set(purchases.map(\.project))
    let left = election.budget.minorUnits - spent
    return election.projects.indices.contains { project in
      guard !bought.contains(project), supporters.count(of: project) > 0 else { return false }
      return stop == .overspend || election.projects[project].cost.minorUnits <= left
    }
  }
}
