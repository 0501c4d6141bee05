/// The escapes of RFC 8785, section 3.2.2.2: one form for each character that needs one.
enum EscapedCharacter {
  @inline(__always)
  static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// The letter after the backslash, where a short form exists.
  static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: nil
    }
  }

  static func character(for letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    default: nil
    }
  }

  /// Writes the byte as it stands in a string, and answers how many bytes that took.
  static func write(_ byte: UInt8, to place: UnsafeMutablePointer<UInt8>) -> Int {
    guard isEscaped(byte) else {
      place[0] = byte
      return 1
    }
    place[0] = UInt8(ascii: "\\")
    if let letter = letter(for: byte) {
      place[1] = letter
      return 2
    }
    place[1] = UInt8(ascii: "u")
    place[2] = UInt8(ascii: "0")
    place[3] = UInt8(ascii: "0")
    place[4] = Hexadecimal.digit(byte >> 4)
    place[5] = Hexadecimal.digit(byte & 15)
    return 6
  }
}
