/// An exact sum of money: integer minor units (cents for the euro) of the books' one currency.
///
/// There is no arithmetic that can round or wrap: sums that leave the 64-bit range throw.
package struct Amount: Hashable, Comparable, Sendable {
  package let minorUnits: Int64

  package init(minorUnits: Int64) {
    self.minorUnits = minorUnits
  }

  package static let zero = Amount(minorUnits: 0)

  /// The largest amount a record can carry: 2⁵³ − 1 minor units, the integers every JSON reader keeps exact.
  package static let largest = Amount(minorUnits: (1 << 53) - 1)

  package var isZero: Bool { minorUnits == 0 }
  package var isPositive: Bool { minorUnits > 0 }
  package var isNegative: Bool { minorUnits < 0 }

  /// Whether a record can carry it: |amount| ≤ 2⁵³ − 1.
  package var isRecordable: Bool {
    minorUnits.magnitude <= Amount.largest.minorUnits.magnitude
  }

  package static func < (left: Amount, right: Amount) -> Bool {
    left.minorUnits < right.minorUnits
  }

  package static func + (left: Amount, right: Amount) throws(LedgerRefusal) -> Amount {
    let (sum, overflow) = left.minorUnits.addingReportingOverflow(right.minorUnits)
    guard !overflow else { throw .amountOverflow }
    return Amount(minorUnits: sum)
  }

  package static func - (left: Amount, right: Amount) throws(LedgerRefusal) -> Amount {
    let (difference, overflow) = left.minorUnits.subtractingReportingOverflow(right.minorUnits)
    guard !overflow else { throw .amountOverflow }
    return Amount(minorUnits: difference)
  }

  package static func += (left: inout Amount, right: Amount) throws(LedgerRefusal) {
    left = try left + right
  }

  package static func -= (left: inout Amount, right: Amount) throws(LedgerRefusal) {
    left = try left - right
  }

  /// The same sum on the other side of the account.
  package func negated() throws(LedgerRefusal) -> Amount {
    try .zero - self
  }
}

extension Sequence<Amount> {
  package func sum() throws(LedgerRefusal) -> Amount {
    var total = Amount.zero
    for amount in self { total = try total + amount }
    return total
  }
}
