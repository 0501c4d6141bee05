import Ledger

/// All runs of equal shares between two, of which one begins with fuller purses than the other.
///
/// As long as runs buy the same, fuller purses stay fuller and no price is higher. So what any of them
/// buys next is, in the fullest, no dearer than something is in the poorest. That is one project nearly
/// always; where several are that close, each of them is followed. Rounding only makes more of them close.
struct RunsBetween {
  private(set) var spent: Int64 = 0
  private(set) var bought: [Bool]

  private let election: Election
  private var poorest: RoundedPurses
  private var fullest: RoundedPurses
  private var open: [Candidate] = []
  private var round = 0

  /// A project that may still be bought.
  private struct Candidate {
    let project: Int
    /// What a unit of weight gets from it.
    let worth: Int64
    /// What that pays in the fullest run and in the poorest, when they were last looked at.
    var least: Int64 = 0
    var most: Int64 = 0
    /// Whether everybody pays it in full, in all runs alike.
    var isSteady = false
    /// The round in which the least was looked at.
    var round = 0
    /// What it is dear by, and its place in the order of ties, where it is steady.
    let steady: Dearness
    let rank: Int

    var dearness: Dearness { Dearness(price: least, worth: worth) }

    func precedes(_ other: Candidate) -> Bool {
      if steady < other.steady { return true }
      return !(other.steady < steady) && rank < other.rank
    }
  }

  /// What is paid for a unit of what one gets.
  private struct Dearness: Comparable {
    let price: Int64
    let worth: Int64

    static func < (left: Dearness, right: Dearness) -> Bool {
      product(left.price, right.worth) < product(right.price, left.worth)
    }
  }

  init(
    _ election: Election, _ supporters: Supporters, ranks: [Int],
    satisfaction: EqualSharesOptions.Satisfaction, raises: ClosedRange<Int64>
  ) {
    self.election = election
    let bits = RoundedPurses.bits(for: election, raise: raises.upperBound)
    poorest = RoundedPurses(
      election, supporters, raise: raises.lowerBound, bits: bits, rounded: .down)
    fullest = RoundedPurses(
      election, supporters, raise: raises.upperBound, bits: bits, rounded: .up)
    bought = [Bool](repeating: false, count: election.projects.count)
    for project in election.lockedPlaces(by: ranks) {
      poorest.charge(locked: project)
      fullest.charge(locked: project)
      note(project)
    }
    for (project, terms) in election.projects.enumerated()
    where !terms.isLocked && supporters.count(of: project) > 0 {
      let worth = satisfaction == .cost ? terms.cost.minorUnits : 1
      open.append(
        Candidate(
          project: project, worth: worth,
          steady: Dearness(
            price: terms.cost.minorUnits / worth, worth: Int64(supporters.weight(of: project))),
          rank: ranks[project]))
    }
  }

  /// Whether it is certain that each of them ends within the budget and as a condition wants it.
  ///
  /// - Parameter forks: how often one more project may be followed before there is no certainty.
  mutating func endAlways(forks: inout Int, where holds: (RunsBetween) -> Bool) -> Bool {
    while spent <= election.budget.minorUnits {
      let (next, mayEnd) = contenders()
      if mayEnd, !holds(self) { return false }
      for other in next.dropFirst() {
        guard forks > 0 else { return false }
        forks -= 1
        var branch = self
        branch.buy(other)
        guard branch.endAlways(forks: &forks, where: holds) else { return false }
      }
      guard let first = next.first else { return true }
      buy(first)
    }
    return false
  }

  private mutating func buy(_ project: Int) {
    poorest.pay(poorest.price(of: project), for: project)
    fullest.pay(fullest.price(of: project), for: project)
    open.removeAll { $0.project == project }
    note(project)
  }

  private mutating func note(_ project: Int) {
    bought[project] = true
    spent += election.projects[project].cost.minorUnits
  }
}

extension RunsBetween {
  /// What may be bought next, and whether it may be nothing.
  private mutating func contenders() -> (projects: [Int], mayEnd: Bool) {
    round += 1
    guard let first = cheapest() else { return ([], true) }
    var bound = most(of: first)
    var found: [Int] = []
    var place = 0
    while place < open.count {
      if let bound, bound < open[place].dearness {
        place += 1
      } else if open[place].round < round {
        reprice(place)
      } else {
        if let most = most(of: place) { bound = min(bound ?? most, most) }
        found.append(place)
        place += 1
      }
    }
    if let bound { found.removeAll { bound < open[$0].dearness } }
    let steady = found.filter { open[$0].isSteady }
    if let foremost = steady.min(by: { open[$0].precedes(open[$1]) }) {
      found.removeAll { open[$0].isSteady && $0 != foremost }
    }
    return (found.map { open[$0].project }, bound == nil)
  }

  /// The cheapest in the fullest run.
  private mutating func cheapest() -> Int? {
    while let place = open.indices.min(by: { open[$0].dearness < open[$1].dearness }) {
      if open[place].round == round { return place }
      reprice(place)
    }
    return nil
  }

  /// What can't be paid even in the fullest run never will be.
  private mutating func reprice(_ place: Int) {
    if let least = fullest.price(of: open[place].project, from: open[place].least) {
      open[place].least = least.amount
      open[place].round = round
    } else {
      open.remove(at: place)
    }
  }

  /// How dear a candidate is in the poorest run; nil where it may be out of reach.
  private mutating func most(of place: Int) -> Dearness? {
    let most = poorest.price(of: open[place].project, from: open[place].most)
    open[place].isSteady = most?.isPaidByAll ?? false
    guard let most else { return nil }
    open[place].most = most.amount
    return Dearness(price: most.amount, worth: open[place].worth)
  }
}
