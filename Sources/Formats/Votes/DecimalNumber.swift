import Ledger

/// A decimal number as a file writes it, exact: digits, and how many of them are decimals.
struct DecimalNumber: Hashable {
  let digits: Int64
  /// None that says nothing: `4000.0` has no decimals.
  let decimals: Int

  /// Reads ASCII digits with at most one dot, after a minus or not.
  init(_ bytes: some Collection<UInt8>) throws(AmountProblem) {
    var rest = bytes[...]
    guard !rest.isEmpty else { throw .missing }
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    var digits: Int64 = 0
    var decimals: Int?
    var zeros = 0
    var count = 0
    for byte in rest {
      if byte == UInt8(ascii: "."), decimals == nil, count > 0 {
        decimals = 0
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
        throw byte == UInt8(ascii: ",") ? .otherDecimalMark : .notANumber
      }
      count += 1
      guard decimals != nil, byte == UInt8(ascii: "0") else {
        for _ in 0...zeros { digits = try DecimalNumber.timesTen(digits) }
        if decimals != nil { decimals! += zeros + 1 }
        zeros = 0
        digits += Int64(byte - UInt8(ascii: "0"))
        continue
      }
      zeros += 1
    }
    guard count > 0 else { throw .notANumber }
    guard digits <= Amount.largest.minorUnits else { throw .tooLarge }
    self.digits = isNegative ? -digits : digits
    self.decimals = decimals ?? 0
  }

  /// The number as whole units of a smallest part; nil when it leaves what a record can carry.
  func amount(decimals: Int) -> Amount? {
    precondition(decimals >= self.decimals, "the smallest part is small enough for all of a file")
    var digits = digits
    for _ in self.decimals..<decimals {
      let (next, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      digits = next
    }
    let amount = Amount(minorUnits: digits)
    return amount.isRecordable ? amount : nil
  }

  private static func timesTen(_ digits: Int64) throws(AmountProblem) -> Int64 {
    guard digits <= Amount.largest.minorUnits else { throw .tooLarge }
    return digits * 10
  }
}
