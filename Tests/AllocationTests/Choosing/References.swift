import Allocation

/// The definitions of the rules, written down as they are read: slow, and easy to check by eye.
enum References {
  /// Equal shares: among all affordable projects the least price for what one gets.
  static func equalShares(
    _ poll: Poll, _ satisfaction: EqualSharesOptions.Satisfaction, raise: Int64 = 0
  ) -> [Int] {
    let each = Rational(Int128(poll.budget), Int128(poll.voters)) + Rational(Int128(raise))
    var purses = [Rational](repeating: each, count: poll.voters)
    var chosen: [Int] = []
    while true {
      var best: (project: Int, price: Rational, worth: Rational)?
      for project in poll.costs.indices where !chosen.contains(project) {
        guard let price = price(of: project, poll, purses) else { continue }
        let worth =
          satisfaction == .cost ? price / Rational(Int128(poll.costs[project])) : price
        if best == nil || worth < best!.worth { best = (project, price, worth) }
      }
      guard let best else { return chosen }
      for voter in poll.supporters(of: best.project) {
        let full = best.price * Rational(Int128(poll.weight(voter, best.project)))
        purses[voter] = purses[voter] - min(full, purses[voter])
      }
      chosen.append(best.project)
    }
  }

  /// The least ρ at which Σ min(purse, ρ·weight) is the cost: one of the finitely many candidates.
  private static func price(of project: Int, _ poll: Poll, _ purses: [Rational]) -> Rational? {
    let supporters = poll.supporters(of: project)
    let cost = Rational(Int128(poll.costs[project]))
    let zero = Rational(0)
    guard !supporters.isEmpty, supporters.reduce(zero, { $0 + purses[$1] }) >= cost else {
      return nil
    }
    let ordered = supporters.sorted {
      purses[$0] / Rational(Int128(poll.weight($0, project)))
        < purses[$1] / Rational(Int128(poll.weight($1, project)))
    }
    var left = cost
    for (place, voter) in ordered.enumerated() {
      let weight = ordered[place...].reduce(Int64(0)) { $0 + poll.weight($1, project) }
      let price = left / Rational(Int128(weight))
      if price * Rational(Int128(poll.weight(voter, project))) <= purses[voter] { return price }
      left = left - purses[voter]
    }
    return nil
  }

  /// Phragmén: money flows, the earliest affordable project is bought; ends where one that is next,
  /// or level with it, does not fit.
  static func phragmen(_ poll: Poll) -> [Int] {
    var loads = [Rational](repeating: Rational(0), count: poll.voters)
    var chosen: [Int] = []
    var left = poll.budget
    while true {
      let open = poll.costs.indices.filter {
        !chosen.contains($0) && !poll.supporters(of: $0).isEmpty
      }
      let times = open.map { project -> Rational in
        let supporters = poll.supporters(of: project)
        let sum = supporters.reduce(Rational(Int128(poll.costs[project]))) { $0 + loads[$1] }
        return sum / Rational(Int128(supporters.count))
      }
      guard let first = times.min() else { return chosen }
      let next = open.indices.filter { times[$0] == first }.map { open[$0] }
      guard next.allSatisfy({ poll.costs[$0] <= left }) else { return chosen }
      for voter in poll.supporters(of: next[0]) { loads[voter] = first }
      left -= poll.costs[next[0]]
      chosen.append(next[0])
    }
  }

  /// The last run that the pot holds, purses growing by one.
  static func addOne(_ poll: Poll, _ stop: EqualSharesOptions.Completion.Stop) -> [Int] {
    var last = equalShares(poll, .cost)
    for raise in Int64(1)... {
      let open = poll.costs.indices.filter {
        !last.contains($0) && !poll.supporters(of: $0).isEmpty
      }
      let left = poll.budget - last.reduce(0) { $0 + poll.costs[$1] }
      if open.isEmpty { return last }
      if stop == .exhaustive, open.allSatisfy({ poll.costs[$0] > left }) { return last }
      let next = equalShares(poll, .cost, raise: raise)
      if next.reduce(0, { $0 + poll.costs[$1] }) > poll.budget { return last }
      last = next
    }
    return last
  }
}
