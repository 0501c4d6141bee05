/// What a spreadsheet leaves behind when it opens and saves a file that wasn't its own.
package enum SpreadsheetDamage {
  /// Whether a number has become a scientific one, `3,00060E+21`: the digits of an IBAN or a SIRET are
  /// lost, and the file must be fetched again.
  package static func isScientific(_ text: UnsafeRawBufferPointer) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard let exponentAt = rest.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return false
    }
    let mantissa = rest[..<exponentAt]
    let marks = mantissa.count { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    var exponent = rest[exponentAt...].dropFirst()
    guard exponent.first == UInt8(ascii: "+") || exponent.first == UInt8(ascii: "-") else {
      return false
    }
    exponent = exponent.dropFirst()
    return marks <= 1 && mantissa.count > marks && mantissa.count - marks == digits(mantissa)
      && (1...3).contains(exponent.count) && exponent.count == digits(exponent)
  }

  private static func digits(_ text: Slice<UnsafeRawBufferPointer>) -> Int {
    text.count { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
