/// Finds what needs care in a text, eight bytes at a time: most texts of the journal need none.
enum PlainText {
  /// The place, from `start` on, of the first byte that ends or escapes a string, is a control
  /// character, or isn't ASCII; the count where there is none.
  @inline(__always)
  static func end(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let marks = marks(in: word.littleEndian)
      if marks != 0 { return place + marks.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < bytes.count, isPlain(bytes[place]) { place += 1 }
    return place
  }

  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && !EscapedCharacter.isEscaped(byte)
  }

  /// Sets the highest bit of each byte that isn't plain. A borrow can also set bits above the
  /// lowest such byte, which is the only one that is looked at.
  @inline(__always)
  private static func marks(in word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let controls = (word &- ones &* 0x20) & ~word
    return (controls | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | word)
      & highBits
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }
}
