import Ledger

/// All claims on one sum, as the rule, the locks and the minimum policy leave them.
struct Claims {
  private(set) var all: [Claim]
  private let requests: [AllocationRequest]
  /// The place of each claim's request.
  private let members: [Int]
  /// What each keeps whatever happens: its lock and what was designated for it.
  private let kept: [Int64]
  private let sum: Int64
  private let ties: TieRanks

  init(
    _ members: [Int], of requests: [AllocationRequest], designated: [Int64], on sum: Int64,
    by parameters: AllocationParameters, ties: TieRanks
  ) throws(AllocationRefusal) {
    self.requests = requests
    self.members = members
    self.sum = sum
    self.ties = ties
    kept = members.map { requests[$0].kept(with: designated[$0]) }
    all = members.map { Claim(requests[$0], designated: designated[$0], by: parameters) }
    try requireRoom()
    switch parameters.minimum {
    case .ignore: break
    case .dropBelow: dropBelowMinimum()
    case .first(let misfit): serveMinimumsFirst(onMisfit: misfit)
    }
  }

  /// What is left for the level once every start is given.
  var shared: Int64 { sum - all.reduce(0) { $0 + $1.start } }

  private func minimum(of index: Int) -> Int64 { requests[members[index]].minimum.minorUnits }

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
        misfits.append(requests[members[index]].application)
      }
    }
    throw .floorsAbovePot(
      pot: Amount(minorUnits: sum), needed: Amount(minorUnits: needed), applications: misfits)
  }

  /// Keeps the longest list, by the level each one needs, whose last member's need is met.
  private mutating func dropBelowMinimum() {
    let needs = MinimumNeeds(
      all, minimums: all.indices.map(minimum), kept: kept, ranks: ties.ranks)
    for (index, isFitting) in needs.fitting(within: sum).enumerated() {
      if isFitting {
        // No rounding may take back the minimum that the level has reached.
        all[index].low = max(all[index].low, minimum(of: index) - all[index].start)
      } else {
        all[index].drop(keeping: kept[index])
      }
    }
  }

  private mutating func serveMinimumsFirst(onMisfit misfit: MinimumPolicy.Misfit) {
    var left = sum - all.reduce(0) { $0 + $1.least }
    var isStopped = false
    for index in ties.order {
      let (least, minimum) = (all[index].least, minimum(of: index))
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
