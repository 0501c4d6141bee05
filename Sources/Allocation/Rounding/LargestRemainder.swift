import Ledger

/// Rounds every target down and hands the missing cents to the largest remainders.
enum LargestRemainder {
  /// The targets share one denominator, so remainders compare as integers; equal ones by rank.
  static func round(_ targets: [Target], total: Int64, ranks: [Int]) -> [Int64] {
    var amounts = targets.map(\.whole.minorUnits)
    let missing = Int(total - amounts.reduce(0, +))
    guard missing > 0 else { return amounts }
    var remainders: [(remainder: UInt64, rank: Int, index: Int)] = []
    for (index, target) in targets.enumerated() where target.remainder > 0 {
      remainders.append((target.remainder, ranks[index], index))
    }
    precondition(missing < remainders.count, "proper fractions add up to less than their number")
    remainders.select(missing) { left, right in
      left.remainder != right.remainder
        ? left.remainder > right.remainder : left.rank < right.rank
    }
    for (_, _, index) in remainders.prefix(missing) { amounts[index] += 1 }
    return amounts
  }
}
