package import Ledger

/// Monetary-unit sampling by fixed intervals (ISA 530 and NEP 530, "sondage en unités monétaires"): every cent of
/// the population has the same chance, so that large things are looked at first, and those of an interval or more
/// always.
///
/// The unit of hit `j`, from 0, is ⌊(start + j · total) ÷ size⌋, with a start drawn below the total: in whole
/// numbers, each of the total's units is hit by as many of all starts as any other.
package struct MonetaryUnits: Sendable {
  private let total: UInt128
  private let size: UInt128
  private let start: UInt128
  private var next: UInt128 = 0
  private var reached: UInt128 = 0

  package init(of total: Amount, size: Int, by draw: SampleDraw) {
    let start = draw.number("start").remainder(dividingBy: total.minorUnits)
    self.init(of: total, size: size, start: start)
  }

  package init(of total: Amount, size: Int, start: Int64) {
    precondition(
      total.isPositive && size > 0 && (0..<total.minorUnits).contains(start),
      "something is sampled, from one of its units on")
    self.total = UInt128(total.minorUnits)
    self.size = UInt128(size)
    self.start = UInt128(start)
  }

  /// How many units of the thing that comes next are hit.
  package mutating func hits(on amount: Amount) -> Int {
    precondition(!amount.isNegative, "a population has sizes, not signs")
    reached += UInt128(amount.minorUnits)
    var hits = 0
    while next < size, (start + next * total) / size < reached {
      next += 1
      hits += 1
    }
    return hits
  }
}
