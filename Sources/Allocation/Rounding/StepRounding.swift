import Ledger

/// Rounds shares down to multiples of a step; what is locked or promised is kept even where it isn't round.
enum StepRounding {
  static func round(
    _ targets: [Target], of claims: [Claim], to step: Int64
  ) -> [Int64] {
    zip(targets, claims).map { target, claim in
      let sum = claim.start + target.whole.minorUnits
      return max(sum - sum % step - claim.start, claim.low)
    }
  }

  /// Gives the rest back in whole steps, at most one each, first to those who lost most.
  static func redistribute(
    _ amounts: inout [Int64], _ targets: [Target], of claims: [Claim], by step: Int64,
    total: Int64, ranks: [Int]
  ) {
    var rest = total - amounts.reduce(0, +)
    let losers = amounts.indices.filter { index in
      let target = targets[index]
      return target.whole.minorUnits > amounts[index]
        || target.whole.minorUnits == amounts[index] && target.remainder > 0
    }
    let inOrder = losers.sorted { left, right in
      let (first, second) = (
        targets[left].whole.minorUnits - amounts[left],
        targets[right].whole.minorUnits - amounts[right]
      )
      if first != second { return first > second }
      let (mine, others) = (targets[left], targets[right])
      let (mineProduct, othersProduct) = (
        product(mine.remainder, others.denominator), product(others.remainder, mine.denominator)
      )
      return mineProduct != othersProduct
        ? mineProduct > othersProduct : ranks[left] < ranks[right]
    }
    for index in inOrder where rest >= step {
      let sum = claims[index].start + amounts[index]
      let next = sum - sum % step + step - sum
      guard amounts[index] + next <= claims[index].high, next <= rest else { continue }
      amounts[index] += next
      rest -= next
    }
  }
}
