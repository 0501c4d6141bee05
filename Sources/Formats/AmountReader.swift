package import Ledger

/// Reads amounts of one form and currency from bytes, exactly: ASCII digits to minor units.
package struct AmountReader: Sendable {
  package let form: AmountForm
  package let currency: Currency

  private let mark: UInt8
  private let otherMark: UInt8
  private let exponent: Int
  private let separators: [[UInt8]]
  private let signs: [[UInt8]]
  private static let minus = UInt8(ascii: "-")
  private static let unicodeMinus = Array("\u{2212}".utf8)

  package init(_ form: AmountForm, _ currency: Currency) {
    self.form = form
    self.currency = currency
    mark = form.decimalMark.byte
    otherMark = form.decimalMark == .dot ? UInt8(ascii: ",") : UInt8(ascii: ".")
    exponent = currency.exponent
    separators = form.thousands.map { Array($0.rawValue.utf8) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
    // The longest first, so that `EUR` is not taken for `E`.
    signs = form.currencySigns.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  package func read(_ bytes: UnsafeRawBufferPointer) throws(AmountProblem) -> Amount {
    if let amount = readPlain(bytes) { return amount }
    return try readWhole(bytes)
  }

  package func read(_ text: String) throws(AmountProblem) -> Amount {
    var text = text
    let result: Result<Amount, AmountProblem> = text.withUTF8 { bytes in
      do throws(AmountProblem) {
        return .success(try read(UnsafeRawBufferPointer(bytes)))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Digits, the mark and all the decimals: nearly every amount of nearly every file. Nil for any
  /// other, which may still be right.
  private func readPlain(_ bytes: UnsafeRawBufferPointer) -> Amount? {
    // Fifteen digits are below 2⁵³ − 1, so that nothing here can overflow.
    guard bytes.count > exponent, bytes.count <= 16 else { return nil }
    let markAt = exponent == 0 ? bytes.count : bytes.count - exponent - 1
    var minorUnits: Int64 = 0
    for (index, byte) in bytes.enumerated() {
      let digit = byte &- UInt8(ascii: "0")
      if digit <= 9 && index != markAt {
        minorUnits = minorUnits &* 10 &+ Int64(digit)
      } else if index != markAt || byte != mark || index == 0 {
        return nil
      }
    }
    guard bytes.count - (exponent == 0 ? 0 : 1) <= 15 else { return nil }
    return Amount(minorUnits: minorUnits)
  }

  private func readWhole(_ bytes: UnsafeRawBufferPointer) throws(AmountProblem) -> Amount {
    guard !bytes.isEmpty else { throw .missing }
    var rest = bytes[...]
    let isNegative = try takeSign(&rest)
    let magnitude = try readMagnitude(rest)
    let amount = Amount(minorUnits: isNegative ? -magnitude : magnitude)
    guard amount.isRecordable else { throw .tooLarge }
    return amount
  }

  /// Takes sign and currency off both ends, in either order: `-€12`, `€-12`, `(12 €)`, `12 €-`.
  private func takeSign(_ rest: inout Slice<UnsafeRawBufferPointer>) throws(AmountProblem) -> Bool {
    var minuses = 0
    var hasPlus = false
    var hasCurrency = takeCurrency(&rest)
    if rest.first == AmountReader.minus, form.negatives.contains(.leadingMinus) {
      rest = rest.dropFirst()
      minuses += 1
    } else if rest.starts(with: AmountReader.unicodeMinus), form.negatives.contains(.unicodeMinus) {
      rest = rest.dropFirst(AmountReader.unicodeMinus.count)
      minuses += 1
    } else if rest.first == UInt8(ascii: "+"), form.allowsPlus {
      rest = rest.dropFirst()
      hasPlus = true
    }
    if rest.last == AmountReader.minus, form.negatives.contains(.trailingMinus) {
      rest = rest.dropLast()
      minuses += 1
    } else if rest.first == UInt8(ascii: "("), rest.last == UInt8(ascii: ")"),
      form.negatives.contains(.parentheses)
    {
      rest = rest.dropFirst().dropLast()
      minuses += 1
    }
    if !hasCurrency { hasCurrency = takeCurrency(&rest) }
    guard minuses + (hasPlus ? 1 : 0) <= 1 else { throw .notANumber }
    return minuses == 1
  }

  /// A sign before or after, with or without one space.
  private func takeCurrency(_ rest: inout Slice<UnsafeRawBufferPointer>) -> Bool {
    for sign in signs {
      if rest.starts(with: sign) {
        rest = rest.dropFirst(sign.count)
        for space in AmountReader.spaces where rest.starts(with: space) {
          rest = rest.dropFirst(space.count)
          break
        }
        return true
      }
      if rest.count >= sign.count, rest.suffix(sign.count).elementsEqual(sign) {
        rest = rest.dropLast(sign.count)
        for space in AmountReader.spaces where rest.suffix(space.count).elementsEqual(space) {
          rest = rest.dropLast(space.count)
          break
        }
        return true
      }
    }
    return false
  }

  private static let spaces = [" ", "\u{A0}", "\u{202F}"].map { Array($0.utf8) }
}

extension AmountReader {
  private func readMagnitude(
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
