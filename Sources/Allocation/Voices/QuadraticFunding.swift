package import Ledger

/// What quadratic funding would give: a what-if, never a rule of a round. It needs to know who gave, and
/// it pays those who split a gift among accomplices: one gift in k equal parts is matched k − 1 times.
package enum QuadraticFunding: Hashable, Sendable {
  /// (Σ √cᵢ)² − Σ cᵢ (Buterin, Hitzig and Weyl 2019).
  case plain
  /// Σ over pairs of donors of 2·√(cᵢcⱼ)·M / (M + Tᵢⱼ), with Tᵢⱼ the sum of √(cᵢcⱼ) over all
  /// applications and M in minor units (Buterin, ethresear.ch 5553).
  case pairwiseBounded(by: Amount)

  /// More pairs than this are not gone through: a second's work.
  package static let mostPairs = 20_000_000

  /// A million-millionth of a minor unit: what matches are reckoned in.
  package static let scale: UInt128 = 1_000_000_000_000

  /// The formula as a committee may look it up.
  package var formula: String {
    switch self {
    case .plain: "(Σ √cᵢ)² − Σ cᵢ"
    case .pairwiseBounded: "Σ 2·√(cᵢcⱼ)·M / (M + Tᵢⱼ)"
    }
  }

  /// The match of each application, times `scale`.
  /// - Parameter gifts: for each application what each person gave it, all gifts of a person added up.
  package func matches(of gifts: [[Gift]]) throws(AllocationRefusal) -> [UInt128] {
    switch self {
    case .plain:
      var matches: [UInt128] = []
      for gifts in gifts { matches.append(try QuadraticFunding.plainMatch(gifts)) }
      return matches
    case .pairwiseBounded(let bound):
      return try QuadraticFunding.bounded(gifts, by: bound.minorUnits)
    }
  }

  /// What one person gave one application, in minor units.
  package struct Gift: Hashable, Sendable {
    /// The place of the ballot that says so.
    package let person: Int
    package let amount: Int64

    package init(person: Int, amount: Int64) {
      precondition(amount >= 0, "a gift is never negative")
      self.person = person
      self.amount = amount
    }

    /// Its square root, times a million.
    fileprivate var root: UInt128 {
      squareRoot(UInt128(amount.magnitude) * QuadraticFunding.scale)
    }
  }

  private static func plainMatch(_ gifts: [Gift]) throws(AllocationRefusal) -> UInt128 {
    let roots = gifts.reduce(UInt128(0)) { $0 + $1.root }
    let sum = gifts.reduce(UInt128(0)) { $0 + UInt128($1.amount.magnitude) * scale }
    let (square, overflow) = roots.multipliedReportingOverflow(by: roots)
    guard !overflow else { throw .sumOverflow }
    return square > sum ? square - sum : 0
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Gift, _ other: Gift) {
      first = min(one.person, other.person)
      second = max(one.person, other.person)
    }
  }

  private static func bounded(
    _ gifts: [[Gift]], by bound: Int64
  ) throws(AllocationRefusal) -> [UInt128] {
    precondition(bound > 0, "a bound of nothing leaves no match")
    guard gifts.reduce(0, { $0 + $1.count * ($1.count - 1) / 2 }) <= mostPairs else {
      throw .tooManyPairs
    }
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
  /// Matches as weights that add up within 64 bits: they keep their highest 40 bits or more.
  package static func weights(of matches: [UInt128]) -> [Int64] {
    var weights = matches
    while weights.reduce(0, { $0 > UInt128(Int64.max) ? $0 : $0 + $1 }) > UInt128(Int64.max) {
      weights = weights.map { $0 / 2 }
    }
    return weights.map { Int64($0) }
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
