import Ledger

/// Applications that divide one sum among themselves at one level.
struct Group {
  let scope: AllocationPart.Scope
  /// Their places among all requests.
  let members: [Int]
  let sum: Int64
  let claims: Claims
  let level: Level

  /// What nobody of the group could take.
  var left: Int64 { claims.shared - level.total(of: claims.shared) }

  /// What fixes a share where nothing of its own does.
  var constraint: Constraint {
    switch scope {
    case .tier where sum == 0: .tier
    case .quota: .quota
    case .all, .tier: .level
    }
  }

  /// The most all of it could take.
  var capacity: Int64 { claims.all.reduce(0) { $0 + $1.most } }

  /// What some of its members get before rounding, rounded down; by their place in the group.
  func target(of places: [Int]) -> Int64 {
    var whole: Int64 = 0
    var remainders: UInt128 = 0
    var denominator: UInt64 = 1
    for place in places {
      let target = level.targets[place]
      whole += claims.all[place].start + target.whole.minorUnits
      remainders += UInt128(target.remainder)
      if target.remainder > 0 { denominator = target.denominator }
    }
    return whole + Int64(remainders / UInt128(denominator))
  }
}
