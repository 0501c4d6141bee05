import Ledger

/// What quadratic funding would give: a what-if, never a rule of a round. It needs to know who gave, and
/// it pays those who split a gift among accomplices: one gift in k equal parts is matched k − 1 times.
package enum QuadraticFunding: Hashable, Sendable {
  /// (Σ √cᵢ)² − Σ cᵢ (Buterin, Hitzig and Weyl 2019).
  case plain
  /// Σ over pairs of donors of 2·√(cᵢcⱼ)·M / (M + Tᵢⱼ), with Tᵢⱼ the sum of √(cᵢcⱼ) over all
  /// applications and M in minor units (Buterin, ethresear.ch 5553).
  case pairwiseBounded(by: Int64)

  /// A million-millionth of a minor unit: what matches are reckoned in.
  package static let scale: UInt128 = 1_000_000_000_000

  /// The match of each application, times `scale`.
  /// - Parameter gifts: for each application what each person gave it, all gifts of a person added up.
  package func matches(of gifts: [[Gift]]) -> [UInt128] {
    switch self {
    case .plain: gifts.map(QuadraticFunding.plainMatch)
    case .pairwiseBounded(let bound): QuadraticFunding.bounded(gifts, by: bound)
    }
  }

  /// What one person gave one application, in minor units.
  package struct Gift: Hashable, Sendable {
    package let person: String
    package let amount: Int64

    package init(person: String, amount: Int64) {
      precondition(amount >= 0, "a gift is never negative")
      self.person = person
      self.amount = amount
    }

    /// Its square root, times a million.
    fileprivate var root: UInt128 {
      squareRoot(UInt128(amount.magnitude) * QuadraticFunding.scale)
    }
  }

  private static func plainMatch(_ gifts: [Gift]) -> UInt128 {
    let roots = gifts.reduce(UInt128(0)) { $0 + $1.root }
    let sum = gifts.reduce(UInt128(0)) { $0 + UInt128($1.amount.magnitude) * scale }
    let square = roots * roots
    return square > sum ? square - sum : 0
  }

  private struct Pair: Hashable {
    let first: String
    let second: String

    init(_ one: Gift, _ other: Gift) {
      let inOrder = one.person.utf8.lexicographicallyPrecedes(other.person.utf8)
      first = inOrder ? one.person : other.person
      second = inOrder ? other.person : one.person
    }
  }

  private static func bounded(_ gifts: [[Gift]], by bound: Int64) -> [UInt128] {
    precondition(bound > 0, "a bound of nothing leaves no match")
    var together: [Pair: UInt128] = [:]
    forEachPair(of: gifts) { _, pair, root in together[pair, default: 0] += root }
    let limit = UInt128(bound.magnitude) * scale
    var matches = [UInt128](repeating: 0, count: gifts.count)
    forEachPair(of: gifts) { application, pair, root in
      let total = limit + together[pair]!
      let (whole, part) = (root * 2).multipliedFullWidth(by: limit)
      matches[application] += total.dividingFullWidth((whole, part)).quotient
    }
    return matches
  }

  /// √(cᵢcⱼ) of each pair of donors of each application, times `scale`.
  private static func forEachPair(
    of gifts: [[Gift]], _ body: (Int, Pair, UInt128) -> Void
  ) {
    for (application, gifts) in gifts.enumerated() {
      for (place, one) in gifts.enumerated() {
        for other in gifts[(place + 1)...] {
          body(application, Pair(one, other), one.root * other.root)
        }
      }
    }
  }
}

extension QuadraticFunding {
  /// Matches as shares of a pot: in full where it holds them, else in proportion; nobody above its cap.
  /// The weights keep the highest 40 bits or more of each match.
  package static func shares(
    of matches: [UInt128], pot: Int64, caps: [Int64], ranks: [Int]
  ) -> [Int64] {
    let total = matches.reduce(0, +)
    let sum = min(UInt128(pot.magnitude) * scale, total) / scale
    var weights = matches
    while weights.reduce(0, +) > UInt128(Int64.max) { weights = weights.map { $0 / 2 } }
    let claims = zip(weights, caps).map { Claim(weight: Int64($0), low: 0, high: $1) }
    let level = WaterLevel(of: claims, sharing: Int64(sum))
    let targets = claims.map { level.target(of: $0) }
    let given =
      level.ratio == nil ? targets.reduce(0) { $0 + $1.whole.minorUnits } : Int64(sum)
    return LargestRemainder.round(targets, total: given, ranks: ranks)
  }
}

/// The largest integer whose square is at most this.
private func squareRoot(_ number: UInt128) -> UInt128 {
  guard number > 1 else { return number }
  var root = UInt128(1) << ((UInt128(128 - number.leadingZeroBitCount) + 1) / 2)
  while true {
    let next = (root + number / root) / 2
    if next >= root { return root }
    root = next
  }
}
