import Ledger

/// All claims on one pot, as the rule, the locks and the minimum policy leave them.
struct Claims {
  private(set) var all: [Claim]
  private let requests: [AllocationRequest]
  private let pot: Int64
  private let ties: TieRanks

  init(
    _ requests: [AllocationRequest], on pot: Int64, by parameters: AllocationParameters,
    ties: TieRanks
  ) throws(AllocationRefusal) {
    try Claims.requireWeights(requests, rule: parameters.rule)
    self.requests = requests
    self.pot = pot
    self.ties = ties
    all = requests.map { Claim($0, by: parameters) }
    try requireRoom()
    switch parameters.minimum {
    case .ignore: break
    case .dropBelow: dropBelowMinimum()
    case .first(let misfit): serveMinimumsFirst(onMisfit: misfit)
    }
  }

  /// What is left for the level once every start is given.
  var shared: Int64 { pot - all.reduce(0) { $0 + $1.start } }

  /// After this, no sum of bounds or of weights can leave 64 bits.
  private static func requireWeights(
    _ requests: [AllocationRequest], rule: Rule
  ) throws(AllocationRefusal) {
    if rule.needsScores {
      let missing = requests.filter { $0.score == nil }.map(\.application)
      guard missing.isEmpty else { throw .notScored(applications: missing) }
      guard try sum(requests.map { $0.score!.thousandths }) > 0 else { throw .nothingScored }
    }
    guard try sum(requests.map(\.requested.minorUnits)) > 0 else { throw .nothingRequested }
  }

  private static func sum(_ numbers: [Int64]) throws(AllocationRefusal) -> Int64 {
    var total: Int64 = 0
    for number in numbers {
      let (sum, overflow) = total.addingReportingOverflow(number)
      guard !overflow else { throw .sumOverflow }
      total = sum
    }
    return total
  }

  /// Refuses locks, floors and starting amounts that need more than the pot, and names those that
  /// don't fit any more.
  private func requireRoom() throws(AllocationRefusal) {
    let needed = all.reduce(0) { $0 + $1.least }
    guard needed > pot else { return }
    var left = pot
    var misfits: [String] = []
    for index in ties.order {
      if all[index].least <= left {
        left -= all[index].least
      } else {
        misfits.append(requests[index].application)
      }
    }
    throw .floorsAbovePot(
      pot: Amount(minorUnits: pot), needed: Amount(minorUnits: needed), applications: misfits)
  }

  /// Keeps the longest list, by the level each one needs, whose last member's need is met.
  private mutating func dropBelowMinimum() {
    let needs = MinimumNeeds(all, minimums: requests.map(\.minimum.minorUnits), ranks: ties.ranks)
    let kept = needs.longestPrefix(of: all, locks: requests.map(\.locked.minorUnits), within: pot)
    for index in needs.order[..<kept] {
      // No rounding may take back the minimum that the level has reached.
      all[index].low = max(all[index].low, requests[index].minimum.minorUnits - all[index].start)
    }
    for index in needs.order[kept...] {
      all[index].drop(keeping: requests[index].locked.minorUnits)
    }
  }

  private mutating func serveMinimumsFirst(onMisfit misfit: MinimumPolicy.Misfit) {
    var left = pot - all.reduce(0) { $0 + $1.least }
    var isStopped = false
    for index in ties.order {
      let (least, minimum) = (all[index].least, requests[index].minimum.minorUnits)
      let missing = max(minimum - least, 0)
      if missing <= left, !isStopped {
        left -= missing
        all[index].serve(first: minimum)
      } else {
        let locked = requests[index].locked.minorUnits
        left += least - locked
        all[index].drop(keeping: locked)
        isStopped = misfit == .stop
      }
    }
  }
}
