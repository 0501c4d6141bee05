/// An exact ratio in lowest terms, never negative.
package struct Fraction: Hashable, Sendable, CustomStringConvertible {
  package let numerator: UInt64
  package let denominator: UInt64

  package init(_ numerator: UInt64, over denominator: UInt64) {
    precondition(denominator > 0, "a ratio over nothing has no value")
    let divisor = greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  static let zero = Fraction(0, over: 1)

  /// Always `p/q`, also for whole numbers.
  package var description: String { "\(numerator)/\(denominator)" }

  /// The whole part of the ratio times a factor; nil where it leaves the range of amounts.
  func wholePart(times factor: UInt64) -> Int64? {
    Int64(exactly: product(numerator, factor) / UInt128(denominator))
  }
}

func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
  var (larger, smaller) = (first, second)
  while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
  return larger
}

/// The full product: two 64-bit factors always fit 128 bits.
func product(_ first: UInt64, _ second: UInt64) -> UInt128 {
  UInt128(first) &* UInt128(second)
}

/// The same of two numbers known not to be negative.
func product(_ first: Int64, _ second: Int64) -> UInt128 {
  product(first.magnitude, second.magnitude)
}
