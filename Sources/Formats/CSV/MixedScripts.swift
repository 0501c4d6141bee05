/// Words whose letters come from several of the alphabets that look alike: Latin, Greek, Cyrillic.
///
/// A name written in one of them is a name; a Latin name with one Cyrillic letter is a disguise.
enum MixedScripts {
  private enum Script { case latin, greek, cyrillic }

  /// The offsets of the first such word in a text that is valid UTF-8.
  static func firstWord(in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = 0
    var seen: Script?
    var isMixed = false
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      if !scalar.properties.isAlphabetic, scalar.properties.canonicalCombiningClass == .notReordered
      {
        if isMixed { return start..<offset }
        (start, seen) = (offset + length, nil)
      } else if let script = script(of: scalar) {
        if let before = seen, before != script { isMixed = true }
        seen = script
      }
      offset += length
    }
    return isMixed ? start..<offset : nil
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    default: nil
    }
  }
}
