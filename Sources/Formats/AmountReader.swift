package import Ledger

/// Reads amounts of one form and currency from bytes, exactly: ASCII digits to minor units.
package struct AmountReader: Sendable {
  package let form: AmountForm
  package let currency: Currency

  let mark: UInt8
  let otherMark: UInt8
  let exponent: Int
  let separators: [[UInt8]]
  let signs: [[UInt8]]

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
}
