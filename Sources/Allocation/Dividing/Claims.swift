import Ledger

/// All claims on one sum, as the rule, the locks and the minimum policy leave them.
struct Claims {
  private(set) var all: [Claim]
  private let requests: [AllocationRequest]
  /// What each keeps whatever happens: its lock and what was designated for it.
  private let kept: [Int64]
  private let sum: Int64
  private let ties: TieRanks

  init(
    _ requests: [AllocationRequest], designated: [Int64], on sum: Int64,
    by parameters: AllocationParameters, ties: TieRanks
  ) throws(AllocationRefusal) {
    self.requests = requests
    self.sum = sum
    self.ties = ties
    kept = zip(requests, designated).map { $0.kept(with: $1) }
    all = zip(requests, designated).map { Claim($0, designated: $1, by: parameters) }
    try requireRoom()
    switch parameters.minimum {
    case .ignore: break
    case .dropBelow: dropBelowMinimum()
    case .first(let misfit): serveMinimumsFirst(onMisfit: misfit)
    }
  }

  /// What is left for the level once every start is given.
  var shared: Int64 { sum - all.reduce(0) { $0 + $1.start } }

  /// Refuses locks, floors and starting amounts that need more than the sum, and names those that
  /// don't fit any more.
  private func requireRoom() throws(AllocationRefusal) {
    let needed = all.reduce(0) { $0 + $1.least }
    guard needed > sum else { return }
    var left = sum
    var misfits: [String] = []
    for index in ties.order {
      if all[index].least <= left {
        left -= all[index].least
      } else {
        misfits.append(requests[index].application)
      }
    }
    throw .floorsAbovePot(
      pot: Amount(minorUnits: sum), needed: Amount(minorUnits: needed), applications: misfits)
  }

  /// Keeps the longest list, by the level each one needs, whose last member's need is met.
  private mutating func dropBelowMinimum() {
    let needs = MinimumNeeds(all, minimums: requests.map(\.minimum.minorUnits), ranks: ties.ranks)
    let fitting = needs.longestPrefix(of: all, locks: kept, within: sum)
    for index in needs.order[..<fitting] {
      // No rounding may take back the minimum that the level has reached.
      all[index].low = max(all[index].low, requests[index].minimum.minorUnits - all[index].start)
    }
    for index in needs.order[fitting...] { all[index].drop(keeping: kept[index]) }
  }

  private mutating func serveMinimumsFirst(onMisfit misfit: MinimumPolicy.Misfit) {
    var left = sum - all.reduce(0) { $0 + $1.least }
    var isStopped = false
    for index in ties.order {
      let (least, minimum) = (all[index].least, requests[index].minimum.minorUnits)
      let missing = max(minimum - least, 0)
      if missing <= left, minimum <= all[index].most, !isStopped {
        left -= missing
        all[index].serve(first: minimum)
      } else {
        left += least - kept[index]
        all[index].drop(keeping: kept[index])
        isStopped = misfit == .stop
      }
    }
  }
}
