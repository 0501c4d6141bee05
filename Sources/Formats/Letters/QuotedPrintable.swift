/// Text as mail carries it (RFC 2045, 6.7): lines of at most 76 plain characters, whatever is in them.
enum QuotedPrintable {
  private static let longestLine = 76

  static func text(_ text: String) -> String {
    var encoded = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      encoded += self.line(Array(line.utf8)) + "\r\n"
    }
    // The text ends in a line feed: after it stands no further line.
    return text.hasSuffix("\n") ? String(encoded.dropLast()) : encoded
  }

  private static func line(_ bytes: [UInt8]) -> String {
    var (text, column) = ("", 0)
    for (place, byte) in bytes.enumerated() {
      let sign = sign(byte, isLast: place == bytes.count - 1)
      // Room is kept for the sign that a line goes on.
      if column + sign.utf8.count > longestLine - 1 {
        text += "=\r\n"
        column = 0
      }
      text += sign
      column += sign.utf8.count
    }
    return text
  }

  private static func sign(_ byte: UInt8, isLast: Bool) -> String {
    switch byte {
    case UInt8(ascii: " ") where !isLast: " "
    case UInt8(ascii: "="): "=3D"
    case 0x21...0x7E: String(UnicodeScalar(byte))
    default: "=" + hex(byte >> 4) + hex(byte & 15)
    }
  }

  private static func hex(_ digit: UInt8) -> String {
    String(UnicodeScalar(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10))
  }
}
