package import Ledger

/// The exact sum a rule gives before rounding: whole minor units and a proper fraction of one.
package struct Target: Hashable, Sendable, CustomStringConvertible {
  /// The target rounded down.
  package let whole: Amount
  /// What rounding down leaves, over the denominator.
  package let remainder: UInt64
  package let denominator: UInt64

  init(whole: Int64, remainder: UInt64 = 0, denominator: UInt64 = 1) {
    self.whole = Amount(minorUnits: whole)
    self.remainder = remainder
    self.denominator = denominator
  }

  /// `p/q` in minor units and in lowest terms.
  package var description: String {
    let divisor = greatestCommonDivisor(remainder, denominator)
    let lowest = denominator / divisor
    let numerator = product(whole.minorUnits.magnitude, lowest) + UInt128(remainder / divisor)
    return "\(numerator)/\(lowest)"
  }
}
