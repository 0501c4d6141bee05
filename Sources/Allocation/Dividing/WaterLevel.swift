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
    breakpoints.reserveCapacity(2 * claims.count)
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
    var passed = Passed(fixed: fixed, active: active)
    passed.advance(over: breakpoints, sharing: sum)
    ratio = Fraction((sum - passed.fixed).magnitude, over: passed.active.magnitude)
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

/// What claims take at a level: bounds, and the weights of those between theirs.
private struct Passed {
  var fixed: Int64
  var active: Int64

  /// Passes all breakpoints below the level at which a sum runs out. That level stays between two of
  /// them while those on the wrong side of a middle one are put away, so that few are compared often.
  mutating func advance(over breakpoints: [Breakpoint], sharing sum: Int64) {
    var window = breakpoints
    var rounds = 2 * (Int.bitWidth - breakpoints.count.leadingZeroBitCount)
    while !window.isEmpty {
      rounds -= 1
      // Middles that aren't any: in order, the next one is, as what is kept stays in order.
      if rounds == 0 { window.sort() }
      let pivot = window[window.median(of: window.indices, by: <)]
      var lower = self
      for breakpoint in window where breakpoint < pivot { lower.pass(breakpoint) }
      if pivot.isReached(by: sum - lower.fixed, over: lower.active) {
        window.removeAll { !($0 < pivot) }
      } else {
        for breakpoint in window where !(pivot < breakpoint) { pass(breakpoint) }
        window.removeAll { !(pivot < $0) }
      }
    }
  }

  private mutating func pass(_ breakpoint: Breakpoint) {
    fixed += breakpoint.isEntry ? -breakpoint.bound : breakpoint.bound
    active += breakpoint.isEntry ? breakpoint.weight : -breakpoint.weight
  }
}

/// A level at which a claim leaves its low bound or arrives at its high one: bound over weight.
private struct Breakpoint: Comparable {
  let bound: Int64
  let weight: Int64
  let isEntry: Bool

  static func < (left: Breakpoint, right: Breakpoint) -> Bool {
    product(left.bound, right.weight) < product(right.bound, left.weight)
  }

  /// Whether a sum, what others keep of it taken off, runs out over these weights at or below this level.
  func isReached(by sum: Int64, over active: Int64) -> Bool {
    sum < 0 || product(sum, weight) <= product(active, bound)
  }
}
