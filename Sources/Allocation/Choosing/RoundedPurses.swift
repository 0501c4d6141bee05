import Ledger

/// Purses in whole parts of a minor unit, all rounded to one side: bounds of what ballots hold, by which
/// a run of equal shares is followed in a fraction of the time that the exact one takes.
struct RoundedPurses {
  enum Side { case down, up }

  private let side: Side
  private let supporters: Supporters
  /// What each project costs, in parts.
  private let costs: [Int64]
  /// What each ballot holds at least, or at most.
  private var values: [Int64]

  /// - Parameters:
  ///   - raise: what every ballot holds above its part of the budget, in minor units.
  ///   - bits: a minor unit has 2 to the power of this many parts.
  init(
    _ election: Election, _ supporters: Supporters, raise: Int64, bits: Int, rounded side: Side
  ) {
    let ballots = UInt128(election.ballots.count)
    let sum = UInt128(election.budget.minorUnits) + UInt128(raise) * ballots
    let (whole, rest) = (sum << UInt128(bits)).quotientAndRemainder(dividingBy: ballots)
    values = [Int64](
      repeating: Int64(whole) + (side == .up && rest > 0 ? 1 : 0), count: election.ballots.count)
    costs = election.projects.map { $0.cost.minorUnits << Int64(bits) }
    self.supporters = supporters
    self.side = side
  }

  /// The most at which neither a project nor all purses together leave 64 bits.
  static func bits(for election: Election, raise: Int64) -> Int {
    let dearest = election.projects.reduce(0) { max($0, UInt128($1.cost.minorUnits)) }
    let held =
      UInt128(election.budget.minorUnits) + UInt128(raise + 1) * UInt128(election.ballots.count)
    return max(0, max(held, dearest).leadingZeroBitCount - 66)
  }

  /// What a unit of weight pays for a project.
  struct Price {
    let amount: Int64
    /// Whether every supporter can pay it, so that it is the cost over their weight.
    let isPaidByAll: Bool
  }

  /// What a unit of weight pays for a project: never less than it is where purses are rounded down, nor
  /// more where they are rounded up. Nil where its supporters hold too little; for certain only where
  /// purses are rounded up.
  ///
  /// - Parameter known: what it paid before others were bought; it has not fallen since.
  func price(of project: Int, from known: Int64 = 0) -> Price? {
    price(of: costs[project], to: supporters.groups(of: project), of: supporters, from: known)
  }

  /// Takes a price for a unit of weight from every supporter, or all that is left; all where it is nil.
  mutating func pay(_ price: Price?, for project: Int) {
    pay(price, from: supporters.groups(of: project), of: supporters)
  }

  /// Charges those who support a locked project. What they can't pay is charged to all alike.
  mutating func charge(locked project: Int) {
    if let price = price(of: project) {
      pay(price, for: project)
      return
    }
    let held = supporters.ballots(of: project).reduce(0) { $0 + values[Int($1)] }
    pay(nil, for: project)
    let everyone = Supporters.everyone(of: values.count)
    let groups = everyone.groups(of: 0)
    pay(
      self.price(of: max(costs[project] - held, 0), to: groups, of: everyone, from: 0),
      from: groups, of: everyone)
  }
}

extension RoundedPurses {
  /// Raises a price until those who can pay it in full pay all that the others leave.
  private func price(
    of cost: Int64, to groups: [Supporters.Group], of supporters: Supporters, from known: Int64
  ) -> Price? {
    let ballots = groups.reduce(0) { $0 + $1.range.count }
    var price = known
    while true {
      var left = cost
      var weight: Int64 = 0
      var payers = ballots
      for group in groups {
        let (held, count) = poor(supporters[group], below: full(price, group))
        left -= held
        payers -= count
        weight += Int64(group.weight) * Int64(group.range.count - count)
      }
      if payers == 0, left > 0 { return nil }
      let next = payers == 0 ? price : (side == .up ? left : left + weight - 1) / weight
      guard next > price else { return Price(amount: price, isPaidByAll: payers == ballots) }
      price = next
    }
  }

  /// Those who can't pay in full: what they hold, and how many they are.
  private func poor(_ ballots: ArraySlice<Int32>, below full: Int64) -> (held: Int64, count: Int) {
    var held: Int64 = 0
    var count = 0
    values.withUnsafeBufferPointer { values in
      for ballot in ballots where values[Int(ballot)] < full {
        held += values[Int(ballot)]
        count += 1
      }
    }
    return (held, count)
  }

  private mutating func pay(
    _ price: Price?, from groups: [Supporters.Group], of supporters: Supporters
  ) {
    for group in groups {
      let full = price.map { self.full($0.amount, group) } ?? Int64.max
      values.withUnsafeMutableBufferPointer { values in
        for ballot in supporters[group] { values[Int(ballot)] = max(values[Int(ballot)] - full, 0) }
      }
    }
  }

  /// What a supporter pays in full; more than any purse holds where it leaves 64 bits.
  private func full(_ price: Int64, _ group: Supporters.Group) -> Int64 {
    Int64(clamping: product(price.magnitude, group.weight))
  }
}
