/// Characters that are text and seldom meant: controls, invisible ones, and those that turn the reading
/// direction. Each is asked about as the bytes of one valid character beyond ASCII.
enum SuspectCharacter {
  static func problem(_ character: UnsafeBufferPointer<UInt8>) -> CSVProblem? {
    switch (character[0], character[1]) {
    case (0xC2, 0x80...0x9F): return .controlCharacter
    case (0xE2, 0x80):
      // U+200B to U+200F, U+202A to U+202E.
      switch character[2] {
      case 0x8B...0x8F, 0xAA...0xAE: return .invisibleCharacter
      default: return nil
      }
    // U+2060 to U+206F.
    case (0xE2, 0x81): return (0xA0...0xAF).contains(character[2]) ? .invisibleCharacter : nil
    // U+FEFF, a byte order mark where none belongs.
    case (0xEF, 0xBB): return character[2] == 0xBF ? .invisibleCharacter : nil
    default: return nil
    }
  }

  /// Whether it may be Greek or Cyrillic, whose letters look like Latin ones.
  static func hasLookalikes(_ character: UnsafeBufferPointer<UInt8>) -> Bool {
    (0xCD...0xD4).contains(character[0])
  }
}
