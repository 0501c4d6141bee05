package import Ledger

/// An exact ratio of any width: a price, a purse, a payment, in minor units.
package struct ExactRatio: Hashable, Sendable {
  let numerator: WideNatural
  let denominator: WideNatural

  init(_ numerator: WideNatural, over denominator: WideNatural) {
    precondition(!denominator.isZero, "a ratio over nothing has no value")
    self.numerator = numerator
    self.denominator = denominator
  }

  package static let zero = ExactRatio(.zero, over: WideNatural(1 as Int64))

  package var isZero: Bool { numerator.isZero }

  /// The ratio rounded down.
  package var whole: Amount {
    Amount(minorUnits: Int64(numerator.quotient(dividingBy: denominator)))
  }

  /// The ratio rounded up: what is missing is never said to be less than it is.
  package var roundedUp: Amount {
    let whole = whole.minorUnits
    let isExact = denominator.times(UInt64(whole)) == numerator
    return Amount(minorUnits: isExact ? whole : whole + 1)
  }

  /// To the nearest, halves up.
  package var rounded: Amount {
    ExactRatio(
      numerator.times(2 as UInt64).adding(denominator), over: denominator.times(2 as UInt64)
    )
    .whole
  }

  /// The ratio times a factor, rounded down: hundredths of a vote, say.
  func whole(times factor: UInt64) -> Int64 {
    Int64(numerator.times(factor).quotient(dividingBy: denominator))
  }

  /// `p/q` in decimal digits.
  package var text: String { "\(numerator)/\(denominator)" }
}

extension WideNatural {
  func adding(_ other: WideNatural) -> WideNatural {
    var sum = self
    sum.add(other)
    return sum
  }
}
