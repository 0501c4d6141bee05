import Ledger

extension Election {
  /// Chooses whole projects by a rule. The result depends on the ballots, not on their order.
  package func choice(by parameters: ChoiceParameters) throws(ElectionRefusal) -> ChoiceReceipt {
    try parameters.requireSense(for: self)
    let supporters = Supporters(of: self)
    let ranks = TieRanks(self, supporters, by: parameters.ties).ranks
    let choice = Choice(self, parameters, supporters, ranks: ranks)
    return switch parameters.rule {
    case .greedy(let options): choice.greedy(options)
    case .equalShares(let options): choice.equalShares(options)
    case .phragmen: choice.phragmen()
    }
  }
}

/// An election made ready for a rule, and the receipt of what the rule did.
private struct Choice {
  let election: Election
  let parameters: ChoiceParameters
  let supporters: Supporters
  let ranks: [Int]

  init(
    _ election: Election, _ parameters: ChoiceParameters, _ supporters: Supporters, ranks: [Int]
  ) {
    self.election = election
    self.parameters = parameters
    self.supporters = supporters
    self.ranks = ranks
  }

  func greedy(_ options: GreedyOptions) -> ChoiceReceipt {
    let locked = election.lockedPlaces(by: ranks)
    let run = GreedyRun(
      election, supporters, ranks: ranks, options: options, after: locked,
      left: election.budget.minorUnits - cost(of: locked))
    let chosen = locked.map { Purchase(project: $0, isLocked: true) } + run.purchases
    return receipt(chosen.map { ($0, .rule, nil) }) { greedyReason(for: $0, run, options) }
  }

  func phragmen() -> ChoiceReceipt {
    let run = PhragmenRun(election, supporters, ranks: ranks)
    return receipt(run.purchases.map { ($0, .rule, $0.price) }) { project in
      if project == run.stopper {
        return .misfit(left: left(after: run.purchases))
      }
      return .afterStop(at: run.stopper.map { election.projects[$0].code } ?? "")
    }
  }

  func equalShares(_ options: EqualSharesOptions) -> ChoiceReceipt {
    let shares = EqualShares(election, supporters, ranks: ranks, options: options)
    let bought = shares.run.purchases
    var chosen: [Step] = bought.map { ($0, .rule, $0.price) }
    if case .add1u = options.completion {
      let rest = GreedyRun(
        election, supporters, ranks: ranks,
        options: GreedyOptions(measure: election.ballots.kind.measure),
        after: bought.map(\.project), left: left(after: bought).minorUnits)
      chosen += rest.purchases.map { ($0, .completion, nil) }
    }
    return receipt(chosen, purse: purse(raises: shares.raises, options), raises: shares.raises) {
      outspent($0, by: shares.run.purses)
    }
  }
}

extension Choice {
  typealias Step = (purchase: Purchase, phase: ChosenProject.Phase, price: ExactRatio?)

  private func receipt(
    _ steps: [Step], purse: ExactRatio? = nil, raises: Int64 = 0,
    otherwise reason: (Int) -> PassedOverProject.Reason
  ) -> ChoiceReceipt {
    let chosen = steps.enumerated().map { round, step in
      ChosenProject(
        project: election.projects[step.purchase.project], place: step.purchase.project,
        round: round + 1, phase: step.purchase.isLocked ? .locked : step.phase,
        support: support(of: step.purchase.project), price: step.price,
        payments: step.purchase.payments,
        equals: step.purchase.equals.map { election.projects[$0].code })
    }
    let taken = Set(chosen.map(\.place))
    let passedOver = election.projects.indices.filter { !taken.contains($0) }.map { place in
      PassedOverProject(
        project: election.projects[place], place: place, support: support(of: place),
        reason: plainReason(for: place) ?? reason(place), enough: enough(for: place))
    }
    return ChoiceReceipt(
      election: election, supporters: supporters, parameters: parameters, chosen: chosen,
      passedOver: passedOver, purse: purse, raises: raises)
  }

  /// Reasons that hold under every rule.
  private func plainReason(for place: Int) -> PassedOverProject.Reason? {
    if supporters.count(of: place) == 0 { return .noSupport }
    return election.projects[place].cost > election.budget ? .aboveBudget : nil
  }

  private func greedyReason(
    for place: Int, _ run: GreedyRun, _ options: GreedyOptions
  ) -> PassedOverProject.Reason {
    if let left = run.leftAtMisfit[place] { return .misfit(left: Amount(minorUnits: left)) }
    let support =
      options.measure == .approvals
      ? UInt64(supporters.count(of: place)) : supporters.weight(of: place)
    if support < options.threshold.magnitude { return .belowThreshold(options.threshold) }
    return .afterStop(at: run.stopper.map { election.projects[$0].code } ?? "")
  }

  private func outspent(_ place: Int, by purses: Purses) -> PassedOverProject.Reason {
    let held = purses.total(of: supporters.ballots(of: place))
    var missing = purses.denominator.times(election.projects[place].cost.minorUnits.magnitude)
    if missing > held { missing.subtract(held) } else { missing = .zero }
    return .outspent(
      held: ExactRatio(held, over: purses.denominator),
      missing: ExactRatio(missing, over: purses.denominator))
  }

  /// ⌈n·cost/B⌉ ballots for it alone always suffice, under the rules that let voters pay.
  private func enough(for place: Int) -> Int? {
    if case .greedy = parameters.rule { return nil }
    guard !election.projects.contains(where: \.isLocked), election.budget.isPositive else {
      return nil
    }
    let ballots = UInt128(election.ballots.count)
    let budget = UInt128(election.budget.minorUnits)
    let needed = (ballots * UInt128(election.projects[place].cost.minorUnits) + budget - 1) / budget
    return needed <= ballots ? Int(needed) : nil
  }

  private func purse(raises: Int64, _ options: EqualSharesOptions) -> ExactRatio {
    let ballots = UInt64(election.ballots.count)
    let raise = UInt128(raises) * UInt128(options.completion.raise?.step.minorUnits ?? 0)
    var numerator = WideNatural(raise).times(ballots)
    numerator.add(WideNatural(election.budget.minorUnits))
    return ExactRatio(numerator, over: WideNatural(UInt128(ballots)))
  }

  private func support(of place: Int) -> Support {
    Support(ballots: supporters.count(of: place), points: Int64(supporters.weight(of: place)))
  }

  private func left(after purchases: [Purchase]) -> Amount {
    Amount(minorUnits: election.budget.minorUnits - cost(of: purchases.map(\.project)))
  }

  private func cost(of places: [Int]) -> Int64 {
    places.reduce(0) { $0 + election.projects[$1].cost.minorUnits }
  }
}
