import Ledger

/// Sequential Phragmén, exact: money flows to every ballot at the same speed, what its supporters can pay
/// first is bought and empties their purses. It ends at the first project that doesn't fit.
struct PhragmenRun {
  private(set) var purchases: [Purchase] = []
  /// What didn't fit, with those as early as it; nil when everything supported was bought.
  private(set) var stopper: Int?
  /// What has flowed to each ballot when it ended.
  private(set) var flowed = ExactRatio.zero

  private let election: Election
  private let supporters: Supporters
  private var left: Int64
  private var queue: PriceQueue
  private var denominator = WideNatural(1 as Int64)
  /// What had flowed when the purses of each group were last emptied.
  private var emptied: [WideNatural] = [.zero]
  /// The groups by that, the earliest first.
  private var ascending = [0]
  private var group: [Int32]

  init(_ election: Election, _ supporters: Supporters, ranks: [Int]) {
    self.election = election
    self.supporters = supporters
    left = election.budget.minorUnits
    group = [Int32](repeating: 0, count: election.ballots.count)
    queue = PriceQueue([], ranks: ranks)
    for project in election.lockedPlaces(by: ranks) { buy(locked: project) }
    let open = election.projects.indices.filter {
      !election.projects[$0].isLocked && supporters.count(of: $0) > 0
    }
    queue = PriceQueue(open.map { ($0, price(of: $0)) }, ranks: ranks)
    while let turn = nextTurn() {
      flowed = turn.price.ratio(over: denominator)
      if let misfit = ([turn.project] + turn.equals).first(where: { !fits($0) }) {
        stopper = misfit
        return
      }
      buy(turn)
    }
  }

  private func fits(_ project: Int) -> Bool {
    election.projects[project].cost.minorUnits <= left
  }

  private mutating func nextTurn() -> PriceQueue.Turn? {
    var queue = queue
    self.queue = PriceQueue([], ranks: [])
    defer { self.queue = queue }
    return queue.next(until: { !fits($0) }, pricing: { price(of: $0) })
  }

  /// When its supporters can pay it: what must have flowed to each.
  private func price(of project: Int) -> Price {
    price(election.projects[project].cost.minorUnits, from: supporters.ballots(of: project))
  }

  /// The least level at which Σ max(0, level − emptied) is the cost. Only what is locked can have emptied
  /// purses at a level that is still to come.
  private func price(_ cost: Int64, from ballots: ArraySlice<Int32>) -> Price {
    var counts = [UInt64](repeating: 0, count: emptied.count)
    for ballot in ballots { counts[Int(group[Int(ballot)])] += 1 }
    var numerator = denominator.times(cost.magnitude)
    var payers: UInt64 = 0
    for group in ascending where counts[group] > 0 {
      if payers > 0, numerator <= emptied[group].times(payers) { break }
      numerator.add(emptied[group], times: counts[group])
      payers += counts[group]
    }
    return Price(numerator: numerator, divisor: UInt128(payers))
  }

  private mutating func buy(_ turn: PriceQueue.Turn) {
    take(
      turn.price, from: supporters.ballots(of: turn.project),
      as: Purchase(project: turn.project, equals: turn.equals))
  }

  /// Those who support a locked project have paid it before money flows; without any, everybody has.
  private mutating func buy(locked project: Int) {
    let own = supporters.ballots(of: project)
    let payers = own.isEmpty ? Supporters.everyone(of: group.count).ballots(of: 0) : own
    take(
      price(election.projects[project].cost.minorUnits, from: payers), from: payers,
      as: Purchase(project: project, isLocked: true))
  }

  private mutating func take(_ price: Price, from ballots: ArraySlice<Int32>, as bought: Purchase) {
    let count = UInt64(price.divisor)
    let factor = count / greatestCommonDivisor(price.numerator.remainder(dividingBy: count), count)
    denominator.multiply(by: factor)
    for place in emptied.indices { emptied[place].multiply(by: factor) }
    queue.multiply(by: factor)
    var level = price.numerator.times(factor)
    level.divide(by: count)
    var purchase = bought
    purchase.price = ExactRatio(level, over: denominator)
    let parts = Dictionary(grouping: ballots) { Int(group[Int($0)]) }
    let new = Int32(emptied.count)
    for (old, payers) in parts.sorted(by: { $0.key < $1.key }) where emptied[old] < level {
      var each = level
      each.subtract(emptied[old])
      purchase.note(
        Purses.Payment(amount: each, isFull: true, weight: 1), by: payers[...],
        over: denominator, keepingPayers: true)
      for ballot in payers { group[Int(ballot)] = new }
    }
    let place = ascending.firstIndex { emptied[$0] > level } ?? ascending.endIndex
    ascending.insert(Int(new), at: place)
    emptied.append(level)
    left -= election.projects[bought.project].cost.minorUnits
    purchases.append(purchase)
  }
}
