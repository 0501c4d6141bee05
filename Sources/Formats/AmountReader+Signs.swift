import Ledger

extension AmountReader {
  /// Reads any amount of the form: sign and currency, then digits.
  func readWhole(_ bytes: UnsafeRawBufferPointer) throws(AmountProblem) -> Amount {
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

  private static let minus = UInt8(ascii: "-")
  private static let unicodeMinus = Array("\u{2212}".utf8)
}
