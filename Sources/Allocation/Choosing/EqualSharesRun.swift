import Ledger

/// One run of the method of equal shares from given purses, exact.
struct EqualSharesRun {
  private(set) var purses: Purses
  private(set) var purchases: [Purchase] = []
  private(set) var spent: Int64 = 0

  let election: Election
  let supporters: Supporters
  private let satisfaction: EqualSharesOptions.Satisfaction
  private var queue: PriceQueue
  private let keepsPayers: Bool

  /// - Parameters:
  ///   - raise: what every ballot holds above its part of the budget, in minor units.
  ///   - keepsPayers: whether purchases say who paid what.
  init(
    _ election: Election, _ supporters: Supporters, ranks: [Int],
    satisfaction: EqualSharesOptions.Satisfaction, raise: Int64 = 0, keepsPayers: Bool = true
  ) {
    self.election = election
    self.supporters = supporters
    self.satisfaction = satisfaction
    self.keepsPayers = keepsPayers
    let ballots = election.ballots.count
    let budget = election.budget.minorUnits.magnitude
    let divisor = max(greatestCommonDivisor(budget, UInt64(ballots)), 1)
    let each = UInt128(budget / divisor) + product(raise.magnitude, UInt64(ballots) / divisor)
    purses = Purses(
      ballots: ballots, each: WideNatural(each),
      over: WideNatural(UInt128(UInt64(ballots) / divisor)))
    queue = PriceQueue([], ranks: ranks)
    for project in election.lockedPlaces(by: ranks) { charge(locked: project) }
    var prices: [(project: Int, price: Price)] = []
    for project in election.projects.indices where !election.projects[project].isLocked {
      if let price = price(of: project) { prices.append((project, price)) }
    }
    queue = PriceQueue(prices, ranks: ranks)
  }

  /// Buys until no project can be paid by those who support it, or more is spent than a limit.
  mutating func buyAll(within limit: Int64 = .max) {
    while spent <= limit, let turn = nextTurn() { buy(turn) }
  }

  private mutating func nextTurn() -> PriceQueue.Turn? {
    var queue = queue
    self.queue = PriceQueue([], ranks: [])
    defer { self.queue = queue }
    return queue.next(until: { _ in true }, pricing: { price(of: $0) })
  }

  private mutating func price(of project: Int) -> Price? {
    guard
      let charge = purses.charge(
        election.projects[project].cost.minorUnits, to: supporters.groups(of: project),
        of: supporters)
    else { return nil }
    return Price(numerator: charge.left, divisor: UInt128(charge.weight) * worth(of: project))
  }

  /// What a unit of weight gets from a project.
  private func worth(of project: Int) -> UInt128 {
    switch satisfaction {
    case .cost: UInt128(election.projects[project].cost.minorUnits)
    case .cardinality: 1
    }
  }

  private mutating func buy(_ turn: PriceQueue.Turn) {
    let weight = UInt64(turn.price.divisor / worth(of: turn.project))
    take(
      Purses.Charge(left: turn.price.numerator, weight: weight), for: turn.project,
      from: supporters.groups(of: turn.project), of: supporters,
      as: Purchase(project: turn.project, equals: turn.equals))
  }

  /// Takes a charge from those who pay it, once it is a whole number over the common denominator.
  private mutating func take(
    _ charge: Purses.Charge, for project: Int, from groups: [Supporters.Group],
    of supporters: Supporters, as purchase: Purchase
  ) {
    let common = greatestCommonDivisor(
      charge.left.remainder(dividingBy: charge.weight), charge.weight)
    let factor = charge.weight / common
    purses.refine(by: factor)
    queue.multiply(by: factor)
    var each = charge.left.times(factor)
    each.divide(by: charge.weight)
    var purchase = purchase
    let denominator = purses.denominator
    purchase.price = ExactRatio(each, over: denominator)
    purses.pay(each, from: groups, of: supporters) { payment, ballots in
      purchase.note(payment, by: ballots, over: denominator, keepingPayers: keepsPayers)
    }
    spent += election.projects[project].cost.minorUnits
    purchases.append(purchase)
  }
}

extension EqualSharesRun {
  /// Charges those who support a locked project. What they can't pay is charged to all alike.
  private mutating func charge(locked project: Int) {
    let cost = election.projects[project].cost.minorUnits
    let groups = supporters.groups(of: project)
    if let charge = purses.charge(cost, to: groups, of: supporters) {
      take(
        charge, for: project, from: groups, of: supporters,
        as: Purchase(project: project, isLocked: true))
      return
    }
    let everyone = Supporters.everyone(of: election.ballots.count)
    var purchase = Purchase(project: project, isLocked: true)
    let held = purses.total(of: supporters.ballots(of: project))
    let denominator = purses.denominator
    purses.empty(supporters.ballots(of: project)) { payment, ballots in
      purchase.note(payment, by: ballots, over: denominator, keepingPayers: keepsPayers)
    }
    var rest = denominator.times(cost.magnitude)
    rest.subtract(held)
    guard let charge = purses.charge(rest, to: everyone.groups(of: 0), of: everyone) else {
      preconditionFailure("an election has room for what is locked")
    }
    take(charge, for: project, from: everyone.groups(of: 0), of: everyone, as: purchase)
  }
}

extension Election {
  /// Locked projects in the order of ties.
  func lockedPlaces(by ranks: [Int]) -> [Int] {
    projects.indices.filter { projects[$0].isLocked }.sorted { ranks[$0] < ranks[$1] }
  }
}
