/// What every short code of the books is made of.
package enum Code {
  /// ASCII letters, digits, dots, underscores and hyphens, beginning with a letter or digit.
  package static func isCode(_ text: String, longest: Int) -> Bool {
    guard (1...longest).contains(text.utf8.count) else { return false }
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        break
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return true
  }
}
