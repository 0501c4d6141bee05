package import Ledger

/// What a committee looks at when it holds one division beside another.
package struct AllocationMeasures: Hashable, Sendable {
  package let funded: Int
  package let full: Int
  package let zero: Int
  /// Those who get something, and less than would be of use.
  package let belowMinimum: Int
  /// The least part of its request that anybody gets, rounded down; nil where nobody asks for anything.
  package let smallestPart: Portion?
  /// The share in the middle, the upper one of two: what somebody really gets.
  package let median: Amount
  package let largest: Amount
  /// 0 where all shares are equal, close to 1,000 where one has everything.
  package let giniThousandths: Int64
  package let unassigned: Amount
  /// In the order of tags.
  package let tags: [TagShare]

  /// What the applications with one tag get together.
  package struct TagShare: Hashable, Sendable {
    package let tag: String
    package let amount: Amount
    /// Its part of all that is given, rounded down.
    package let part: Portion
  }
}

extension AllocationReceipt {
  package var measures: AllocationMeasures {
    let amounts = shares.map(\.amount.minorUnits).sorted()
    let asking = shares.filter(\.request.requested.isPositive)
    return AllocationMeasures(
      funded: shares.count(where: \.amount.isPositive),
      full: asking.count(where: \.isFull), zero: shares.count(where: \.amount.isZero),
      belowMinimum: shares.count { $0.isBelowMinimum && $0.amount.isPositive },
      smallestPart: asking.map { Portion($0.amount, of: $0.request.requested) }.min(),
      median: Amount(minorUnits: amounts.isEmpty ? 0 : amounts[amounts.count / 2]),
      largest: Amount(minorUnits: amounts.last ?? 0), giniThousandths: Self.gini(amounts),
      unassigned: unassigned, tags: tagShares(of: amounts.reduce(0, +)))
  }

  /// Σ (2i − n − 1)·xᵢ over n·Σ x, of shares in ascending order, half up.
  private static func gini(_ sorted: [Int64]) -> Int64 {
    let count = Int128(sorted.count)
    var weighted: Int128 = 0
    var total: Int128 = 0
    for (place, amount) in sorted.enumerated() {
      weighted += (2 * Int128(place + 1) - count - 1) * Int128(amount)
      total += Int128(amount)
    }
    guard total > 0 else { return 0 }
    return Int64((2000 * weighted + count * total) / (2 * count * total))
  }

  private func tagShares(of total: Int64) -> [AllocationMeasures.TagShare] {
    var sums: [String: Int64] = [:]
    for share in shares {
      for tag in share.request.tags { sums[tag, default: 0] += share.amount.minorUnits }
    }
    return sums.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { tag, sum in
      let amount = Amount(minorUnits: sum)
      return AllocationMeasures.TagShare(
        tag: tag, amount: amount, part: Portion(amount, of: Amount(minorUnits: total)))
    }
  }
}

extension Portion {
  /// What part of a whole an amount is, rounded down; none of nothing.
  init(_ amount: Amount, of whole: Amount) {
    precondition(!amount.isNegative && amount <= whole, "a part is within its whole")
    guard whole.isPositive else {
      self = Portion(hundredths: 0)!
      return
    }
    let (hundredths, _) = whole.minorUnits.magnitude.dividingFullWidth(
      amount.minorUnits.magnitude.multipliedFullWidth(by: 10_000))
    self = Portion(hundredths: Int64(hundredths))!
  }
}
