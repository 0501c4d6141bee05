/// The key that ends a French bank account number (RIB), also inside an IBAN of France and Monaco:
/// five digits of bank, five of branch, eleven letters or digits of account, two of key.
enum FrenchBankKey {
  /// The whole number, letters taken as digits, is a multiple of 97.
  static func isRight(_ number: ArraySlice<UInt8>) -> Bool {
    let first = number.startIndex
    guard number.count == 23, number[..<(first + 10)].allSatisfy(isDigit),
      number.suffix(2).allSatisfy(isDigit)
    else { return false }
    var remainder = 0
    for byte in number {
      remainder = (remainder * 10 + digit(byte)) % 97
    }
    return remainder == 0
  }

  /// A and J are 1, B, K and S 2, … I, R and Z 9.
  private static func digit(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "I"): Int(byte - UInt8(ascii: "A")) + 1
    case UInt8(ascii: "J")...UInt8(ascii: "R"): Int(byte - UInt8(ascii: "J")) + 1
    case UInt8(ascii: "S")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "S")) + 2
    default: Int(byte - UInt8(ascii: "0"))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
