/// Texts that a spreadsheet would execute when it opens a file (OWASP, "CSV injection").
package enum SpreadsheetFormula {
  /// Whether a text begins like a formula: `= + - @`, tab, line end, or the full-width forms of the four.
  package static func begins(_ text: UnsafeRawBufferPointer) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      true
    // U+FF1D, U+FF0B, U+FF0D, U+FF20.
    case 0xEF: fullWidth.contains { text.starts(with: $0.utf8) }
    default: false
    }
  }

  private static let fullWidth = ["＝", "＋", "－", "＠"]
}
