/// The key of SIREN and SIRET numbers (ISO/IEC 7812-1, annex B).
enum Luhn {
  /// Whether the digits, every second from the right doubled, sum to a multiple of ten.
  static func isRight(_ digits: [Int]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = index.isMultiple(of: 2) ? digit : digit * 2
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
  }

  /// The digits of a text of so many ASCII digits; nil for any other.
  static func digits(_ text: String, count: Int) -> [Int]? {
    let bytes = Array(text.utf8)
    guard bytes.count == count,
      bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return bytes.map { Int($0 - UInt8(ascii: "0")) }
  }
}
