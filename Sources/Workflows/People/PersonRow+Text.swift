import Journal

extension PersonRow {
  private static let digits = 13

  /// The id as people write it: `p:` and thirteen digits of Crockford's base 32.
  package static func text(_ id: Int64) -> String {
    var rest = UInt64(bitPattern: id)
    var text: [UInt8] = []
    for _ in 0..<digits {
      text.append(CrockfordDigit.digit(UInt8(rest & 31)))
      rest >>= 5
    }
    return "p:" + String(decoding: text.reversed(), as: UTF8.self)
  }

  /// Only the one spelling that `text` has.
  package static func id(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard text.hasPrefix("p:"), bytes.count == digits + 2 else { return nil }
    var id: UInt64 = 0
    for digit in bytes.dropFirst(2) {
      let value = CrockfordDigit.value(digit)
      guard value < 32, id >> 58 == 0 else { return nil }
      id = id << 5 | UInt64(value)
    }
    return Int64(id)
  }

  package var text: String { Self.text(id) }
}
