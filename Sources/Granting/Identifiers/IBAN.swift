/// An international bank account number (ISO 13616) whose country, length and keys are right.
package struct IBAN: Hashable, Sendable, CustomStringConvertible {
  /// Without spaces, letters in capitals.
  package let text: String

  /// Takes it as people write it: in groups, with any space, in small letters.
  package init(_ written: String) throws(IBANProblem) {
    let text = IBAN.compact(written)
    let bytes = Array(text.utf8)
    guard bytes.count >= 5, bytes.count <= 34, IBAN.isWellFormed(bytes) else { throw .malformed }
    guard let length = IBAN.lengths[String(text.prefix(2))] else { throw .unknownCountry }
    guard bytes.count == length else { throw .wrongLength(expected: length) }
    guard IBAN.hasRightCheckDigits(bytes) else { throw .wrongCheckDigits }
    if text.hasPrefix("FR") || text.hasPrefix("MC") {
      guard FrenchBankKey.isRight(bytes[4...]) else { throw .wrongFrenchKey }
    }
    self.text = text
  }

  /// ISO 3166, two letters.
  package var country: String { String(text.prefix(2)) }

  /// In groups of four, as it is printed.
  package var description: String {
    var grouped = ""
    for (index, character) in text.enumerated() {
      if index > 0, index.isMultiple(of: 4) { grouped.append(" ") }
      grouped.append(character)
    }
    return grouped
  }

  private static func compact(_ written: String) -> String {
    var compact = ""
    for scalar in written.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\u{202F}": continue
      case "a"..."z": compact.unicodeScalars.append(Unicode.Scalar(scalar.value - 32)!)
      default: compact.unicodeScalars.append(scalar)
      }
    }
    return compact
  }

  /// Two letters, two digits, then letters and digits.
  private static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    bytes[..<2].allSatisfy(isLetter) && bytes[2..<4].allSatisfy(isDigit)
      && bytes[4...].allSatisfy { isLetter($0) || isDigit($0) }
  }

  /// ISO 7064, MOD 97-10: the number with its first four characters at the end, letters from A = 10,
  /// leaves 1. The keys 00, 01 and 99 leave it too in place of 97, 98 and 02, and are never issued.
  private static func hasRightCheckDigits(_ bytes: [UInt8]) -> Bool {
    let key = Int(bytes[2] - UInt8(ascii: "0")) * 10 + Int(bytes[3] - UInt8(ascii: "0"))
    guard (2...98).contains(key) else { return false }
    var remainder = 0
    for byte in bytes[4...] + bytes[..<4] {
      if isDigit(byte) {
        remainder = (remainder * 10 + Int(byte - UInt8(ascii: "0"))) % 97
      } else {
        remainder = (remainder * 100 + Int(byte - UInt8(ascii: "A")) + 10) % 97
      }
    }
    return remainder == 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
