/// The level at which clamp(level × weight, low, high), summed over all claims, uses up a sum.
struct WaterLevel {
  /// Nil when everybody is full, whatever the level.
  let ratio: Fraction?

  /// Needs Σ low ≤ sum, and sums of bounds and of weights within 64 bits.
  init(of claims: [Claim], sharing sum: Int64) {
    var fixed: Int64 = 0
    var active: Int64 = 0
    var reachable: Int64 = 0
    var breakpoints: [Breakpoint] = []
    breakpoints.reserveCapacity(claims.count)
    for claim in claims {
      guard claim.weight > 0, claim.low < claim.high else {
        fixed += claim.low
        reachable += claim.low
        continue
      }
      reachable += claim.high
      breakpoints.append(Breakpoint(bound: claim.high, weight: claim.weight, isEntry: false))
      if claim.low > 0 {
        fixed += claim.low
        breakpoints.append(Breakpoint(bound: claim.low, weight: claim.weight, isEntry: true))
      } else {
        active += claim.weight
      }
    }
    precondition(fixed <= sum, "the caller refuses floors that don't fit")
    guard fixed < sum, reachable > sum else {
      ratio = reachable > sum ? .zero : nil
      return
    }
    breakpoints.sort()
    for breakpoint in breakpoints {
      if breakpoint.isReached(by: sum - fixed, over: active) {
        ratio = Fraction((sum - fixed).magnitude, over: active.magnitude)
        return
      }
      if breakpoint.isEntry {
        fixed -= breakpoint.bound
        active += breakpoint.weight
      } else {
        fixed += breakpoint.bound
        active -= breakpoint.weight
      }
    }
    preconditionFailure("a sum below what all can take is reached at some level")
  }

  /// What the level adds to the start of one claim.
  func target(of claim: Claim) -> Target {
    guard claim.weight > 0, claim.low < claim.high else { return Target(whole: claim.low) }
    guard let ratio else { return Target(whole: claim.high) }
    let full = claim.weight.magnitude.multipliedFullWidth(by: ratio.numerator)
    guard full.high < ratio.denominator else { return Target(whole: claim.high) }
    let (whole, remainder) = ratio.denominator.dividingFullWidth(full)
    if whole >= claim.high.magnitude { return Target(whole: claim.high) }
    if whole < claim.low.magnitude { return Target(whole: claim.low) }
    return Target(
      whole: Int64(whole), remainder: remainder, denominator: ratio.denominator)
  }
}

/// A level at which a claim leaves its low bound or arrives at its high one: bound over weight.
private struct Breakpoint: Comparable {
  let bound: Int64
  let weight: Int64
  let isEntry: Bool
  /// The level rounded down to a multiple of 2⁻⁶⁴, which tells nearly all of them apart.
  private let rounded: UInt128

  init(bound: Int64, weight: Int64, isEntry: Bool) {
    self.bound = bound
    self.weight = weight
    self.isEntry = isEntry
    rounded = (UInt128(bound.magnitude) << 64) / UInt128(weight.magnitude)
  }

  static func < (left: Breakpoint, right: Breakpoint) -> Bool {
    left.rounded == right.rounded
      ? product(left.bound, right.weight) < product(right.bound, left.weight)
      : left.rounded < right.rounded
  }

  /// Whether a sum shared over these weights runs out at or before this level.
  func isReached(by sum: Int64, over active: Int64) -> Bool {
    product(sum, weight) <= product(active, bound)
  }
}
