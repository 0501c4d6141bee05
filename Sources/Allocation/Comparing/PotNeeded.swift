package import Ledger

/// From which pots on an application gets anything, and all it may get: read off the levels at which
/// claims leave their lower bound and reach their upper one.
package struct PotNeeded: Hashable, Sendable {
  /// More than what it has whatever the pot.
  package let forAnything: Amount
  package let forAll: Amount
}

extension AllocationReceipt {
  /// In the order of the shares; nil where shares don't follow from one level alone: with tiers, quotas,
  /// a step, or minimums that drop somebody or go first.
  package var potsNeeded: [PotNeeded]? {
    guard parts.count == 1, parts[0].scope == .all, parameters.quotas.isEmpty,
      parameters.rounding.step == nil, parameters.minimum == .ignore, pot.designations.isEmpty,
      parameters.reserve == nil, parameters.rule != .talmud, hearing?.slices == nil
    else { return nil }
    let claims = shares.map { Claim($0.request, designated: 0, by: parameters) }
    return parameters.rule == .equalLosses
      ? PotNeeded.all(forLossesOf: claims) : PotNeeded.all(for: claims)
  }
}

extension PotNeeded {
  /// One moment at which a claim begins or ends to rise with the level: at bound over weight.
  private struct Moment {
    let index: Int
    let bound: Int64
    let weight: Int64
    let isBeginning: Bool

    func precedes(_ other: Moment) -> Bool {
      let (mine, others) = (product(bound, other.weight), product(other.bound, weight))
      return mine != others ? mine < others : isBeginning && !other.isBeginning
    }
  }

  fileprivate static func all(for claims: [Claim]) -> [PotNeeded] {
    var fixed = claims.reduce(0) { $0 + $1.least }
    let least = Amount(minorUnits: fixed)
    var needed = claims.map { claim in
      // What never rises has all it may get as soon as everybody has the least.
      PotNeeded(forAnything: claim.least > 0 ? .zero : least, forAll: least)
    }
    var moments: [Moment] = []
    for (index, claim) in claims.enumerated() where claim.weight > 0 && claim.low < claim.high {
      for (bound, isBeginning) in [(claim.low, true), (claim.high, false)] {
        moments.append(
          Moment(index: index, bound: bound, weight: claim.weight, isBeginning: isBeginning))
      }
    }
    var active: Int64 = 0
    for moment in moments.sorted(by: { $0.precedes($1) }) {
      let sum = Amount(minorUnits: fixed + share(of: active, at: moment))
      let index = moment.index
      if moment.isBeginning {
        needed[index] = PotNeeded(
          forAnything: claims[index].least > 0 ? .zero : Amount(minorUnits: sum.minorUnits + 1),
          forAll: sum)
        fixed -= moment.bound
        active += moment.weight
      } else {
        needed[index] = PotNeeded(forAnything: needed[index].forAnything, forAll: sum)
        fixed += moment.bound
        active -= moment.weight
      }
    }
    return needed
  }

  /// What the rising claims have together at this moment, rounded up.
  private static func share(of active: Int64, at moment: Moment) -> Int64 {
    let (whole, remainder) = moment.weight.magnitude.dividingFullWidth(
      active.magnitude.multipliedFullWidth(by: moment.bound.magnitude))
    return Int64(whole) + (remainder > 0 ? 1 : 0)
  }

  /// All are full together; one gets anything once what everybody goes without is less than it asks.
  fileprivate static func all(forLossesOf claims: [Claim]) -> [PotNeeded] {
    let total = claims.reduce(0) { $0 + $1.most }
    let starts = claims.reduce(0) { $0 + $1.start }
    let order = claims.indices.sorted { claims[$0].room > claims[$1].room }
    var anything = [Int64](repeating: 0, count: claims.count)
    // Those who ask more, above what this one asks.
    var (count, sum) = (Int64(0), Int64(0))
    let least = claims.reduce(0) { $0 + $1.low }
    for index in order {
      anything[index] = starts + least + sum - count * claims[index].room + 1
      count += 1
      sum += claims[index].room
    }
    return claims.indices.map { index in
      PotNeeded(
        forAnything: claims[index].least > 0 ? .zero : Amount(minorUnits: anything[index]),
        forAll: Amount(minorUnits: claims[index].room > 0 ? total : starts + least))
    }
  }
}

extension Claim {
  /// What losses can take off it.
  fileprivate var room: Int64 { high - low }
}
