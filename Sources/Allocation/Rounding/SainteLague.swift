import Ledger

/// Gives cent by cent to the largest weight/(2·cents + 1), within the bounds of each claim.
///
/// Rounding each target half up is what has been given once that quotient has fallen to half the
/// level; from there the last few cents are given or taken back one by one.
struct SainteLague {
  private let claims: [Claim]
  private let ranks: [Int]
  private var amounts: [Int64]

  static func round(
    _ targets: [Target], of claims: [Claim], total: Int64, ranks: [Int]
  ) -> [Int64] {
    var division = SainteLague(targets, of: claims, ranks: ranks)
    let excess = division.amounts.reduce(0, +) - total
    if excess > 0 { division.takeBack(excess) }
    if excess < 0 { division.give(-excess) }
    return division.amounts
  }

  private init(_ targets: [Target], of claims: [Claim], ranks: [Int]) {
    self.claims = claims
    self.ranks = ranks
    amounts = targets.map { target in
      let isHalfOrMore = target.remainder >= target.denominator - target.remainder
      return target.whole.minorUnits + (isHalfOrMore ? 1 : 0)
    }
  }

  private mutating func give(_ count: Int64) {
    var queue = Heap<Cent> { $0.precedes($1) }
    for index in claims.indices { if let cent = next(index) { queue.push(cent) } }
    for _ in 0..<count {
      guard let cent = queue.pop() else { preconditionFailure("the bounds hold the whole total") }
      amounts[cent.index] += 1
      if let following = next(cent.index) { queue.push(following) }
    }
  }

  private mutating func takeBack(_ count: Int64) {
    var queue = Heap<Cent> { $1.precedes($0) }
    for index in claims.indices { if let cent = last(index) { queue.push(cent) } }
    for _ in 0..<count {
      guard let cent = queue.pop() else { preconditionFailure("the floors fit the total") }
      amounts[cent.index] -= 1
      if let preceding = last(cent.index) { queue.push(preceding) }
    }
  }

  /// The cent it would get next; nil at its high bound.
  private func next(_ index: Int) -> Cent? {
    guard claims[index].weight > 0, amounts[index] < claims[index].high else { return nil }
    return cent(after: amounts[index], of: index)
  }

  /// The cent it got last; nil at its low bound.
  private func last(_ index: Int) -> Cent? {
    guard claims[index].weight > 0, amounts[index] > claims[index].low else { return nil }
    return cent(after: amounts[index] - 1, of: index)
  }

  private func cent(after held: Int64, of index: Int) -> Cent {
    Cent(
      weight: claims[index].weight.magnitude, divisor: 2 * held.magnitude + 1, rank: ranks[index],
      index: index)
  }
}

/// One cent of one claim, with its quotient.
private struct Cent {
  let weight: UInt64
  let divisor: UInt64
  let rank: Int
  let index: Int

  func precedes(_ other: Cent) -> Bool {
    let (mine, others) = (product(weight, other.divisor), product(other.weight, divisor))
    return mine != others ? mine > others : rank < other.rank
  }
}
