/// What a project would cost those who support it, for a unit of what they get: a numerator over the
/// common denominator of a run, and a divisor of its own. Prices of one run only are compared.
struct Price {
  var numerator: WideNatural
  let divisor: UInt128

  /// Both as one ratio with the run's denominator.
  func ratio(over denominator: WideNatural) -> ExactRatio {
    ExactRatio(numerator, over: denominator.times(divisor))
  }
}

extension Price: Comparable {
  static func < (left: Price, right: Price) -> Bool {
    // Widths of products differ from sums of widths by one bit at most.
    let leftBits = left.numerator.bitWidth + right.divisor.wideBits
    let rightBits = right.numerator.bitWidth + left.divisor.wideBits
    if leftBits + 1 < rightBits { return true }
    if rightBits + 1 < leftBits { return false }
    return left.numerator.times(right.divisor) < right.numerator.times(left.divisor)
  }

  static func == (left: Price, right: Price) -> Bool {
    left.numerator.times(right.divisor) == right.numerator.times(left.divisor)
  }
}

extension UInt128 {
  fileprivate var wideBits: Int { 128 - leadingZeroBitCount }
}
