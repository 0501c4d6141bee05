import Keeping

/// The conventions of one kind of separated values.
struct SeparatedForm: Sendable {
  let separator: UInt8
  let lineEnd: String
  /// Written before anything else.
  let beginning: String
  let decimalMark: String
  /// Whether values that would break the line are quoted (RFC 4180); if not, the characters that would
  /// do so are shown as pictures.
  let hasQuotes: Bool
  /// Whether every value must be fit for a terminal.
  let isLegible: Bool
  /// Whether a value that a spreadsheet would execute is made plain text.
  let neutralisesFormulas: Bool

  /// One line each, no quotes: what the tools of a shell expect.
  static let tsv = SeparatedForm(
    separator: UInt8(ascii: "\t"), lineEnd: "\n", beginning: "", decimalMark: ".",
    hasQuotes: false, isLegible: true, neutralisesFormulas: false)

  /// For programs: exact, so that reading it again gives the same values.
  static func csv(onTerminal: Bool) -> SeparatedForm {
    SeparatedForm(
      separator: UInt8(ascii: ","), lineEnd: "\n", beginning: "", decimalMark: ".",
      hasQuotes: true, isLegible: onTerminal, neutralisesFormulas: false)
  }

  /// For people who open it in a spreadsheet, which expects the marks of its own language.
  static func spreadsheet(_ language: Language) -> SeparatedForm {
    SeparatedForm(
      separator: UInt8(ascii: language == .french ? ";" : ","), lineEnd: "\r\n",
      beginning: "\u{FEFF}", decimalMark: Numerals(language).decimalMark,
      hasQuotes: true, isLegible: true, neutralisesFormulas: true)
  }

  func field(_ text: String) -> String {
    var text = isLegible ? text.legible : text
    if neutralisesFormulas, text.isFormula { text = "'" + text }
    return hasQuotes && needsQuotes(text) ? quoted(text) : text
  }

  /// A number needs no quotes: no form separates values by its own decimal mark.
  func number(_ plain: String) -> String {
    guard decimalMark != "." else { return plain }
    return plain.split(separator: ".").joined(separator: decimalMark)
  }

  private func needsQuotes(_ text: String) -> Bool {
    text.utf8.contains { byte in
      byte == separator || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
  }

  private func quoted(_ text: String) -> String {
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(UInt8(ascii: "\""))
    return String(decoding: quoted, as: UTF8.self)
  }
}

extension String {
  /// Whether a spreadsheet would take it for a formula, also through the wide forms it turns into plain
  /// ones, or after the blank it drops.
  fileprivate var isFormula: Bool {
    switch unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
