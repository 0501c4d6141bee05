import Ledger

extension AmountReader {
  /// Reads digits, thousands and decimals, as minor units.
  func readMagnitude(
    _ digits: Slice<UnsafeRawBufferPointer>
  ) throws(AmountProblem) -> Int64 {
    let markAt = digits.firstIndex(of: mark) ?? digits.endIndex
    let whole = digits[..<markAt]
    let fraction = digits[markAt...].dropFirst()
    guard !whole.isEmpty, markAt == digits.endIndex || !fraction.isEmpty else { throw .notANumber }
    var magnitude: Int64 = 0
    try readWholePart(whole, &magnitude)
    var decimals = 0
    for byte in fraction {
      guard AmountReader.isDigit(byte) else {
        throw byte == otherMark ? .otherDecimalMark : .notANumber
      }
      decimals += 1
      if decimals <= exponent { try AmountReader.append(byte, to: &magnitude) }
    }
    guard decimals <= exponent else { throw .tooPrecise }
    for _ in decimals..<exponent { try AmountReader.append(UInt8(ascii: "0"), to: &magnitude) }
    return magnitude
  }

  /// Digits, in groups of three where a separator stands: one to three, then three each.
  private func readWholePart(
    _ whole: Slice<UnsafeRawBufferPointer>, _ magnitude: inout Int64
  ) throws(AmountProblem) {
    var rest = whole
    var separator: [UInt8]?
    var group = 0
    while let byte = rest.first {
      if AmountReader.isDigit(byte) {
        try AmountReader.append(byte, to: &magnitude)
        group += 1
        rest = rest.dropFirst()
        continue
      }
      guard let found = separators.first(where: { rest.starts(with: $0) }) else {
        throw byte == otherMark ? .otherDecimalMark : .notANumber
      }
      guard separator == nil ? (1...3).contains(group) : separator == found && group == 3 else {
        throw group == 0 ? .notANumber : .oddGrouping
      }
      separator = found
      group = 0
      rest = rest.dropFirst(found.count)
    }
    guard separator == nil || group == 3 else { throw .oddGrouping }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func append(_ digit: UInt8, to magnitude: inout Int64) throws(AmountProblem) {
    // Far above what a record carries, far below where ten times it would overflow.
    guard magnitude <= Amount.largest.minorUnits else { throw .tooLarge }
    magnitude = magnitude * 10 + Int64(digit - UInt8(ascii: "0"))
  }
}
