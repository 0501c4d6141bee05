/// The one-byte encodings that French banks and spreadsheets still write.
package enum LegacyEncoding: String, Sendable, CaseIterable {
  case windows1252 = "windows-1252"
  case latin9 = "iso-8859-15"

  /// The character of a byte; nil where the encoding has none, or only a control character that no
  /// text holds and that betrays the other encoding.
  package func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    switch (self, byte) {
    case (_, 0..<0x80): return Unicode.Scalar(byte)
    case (.windows1252, 0x80..<0xA0):
      let value = LegacyEncoding.windowsPunctuation[Int(byte - 0x80)]
      return value == 0 ? nil : Unicode.Scalar(value)
    case (.latin9, 0x80..<0xA0): return nil
    case (.latin9, 0xA4): return "€"
    case (.latin9, 0xA6): return "Š"
    case (.latin9, 0xA8): return "š"
    case (.latin9, 0xB4): return "Ž"
    case (.latin9, 0xB8): return "ž"
    case (.latin9, 0xBC): return "Œ"
    case (.latin9, 0xBD): return "œ"
    case (.latin9, 0xBE): return "Ÿ"
    default: return Unicode.Scalar(byte)
    }
  }

  /// Windows-1252 from 0x80 to 0x9F; 0 for the five bytes it leaves undefined.
  private static let windowsPunctuation: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
