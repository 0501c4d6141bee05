/// What the reader itself finds wrong with a file, a row or a field, before anything is understood of it.
enum CSVProblem: Hashable, Sendable {
  case compressed(String)
  case notTextFile(String)
  case utf16WithoutMark
  case fileTooLarge(limit: Int)
  case rowTooLong(limit: Int, isInQuotes: Bool)
  case unclosedQuote
  case textAfterQuote
  case quoteInUnquotedField
  case bareCarriageReturn
  case nulByte
  case endOfFileByte
  case brokenText(CSVEncoding)
  case fieldTooLong(limit: Int)
  case tooManyColumns(limit: Int)
  case blankLine(isRefused: Bool)
  case otherSeparator(declared: String, expected: CSVDelimiter)

  /// Warnings: the row is taken as it stands.
  case controlCharacter
  case invisibleCharacter
  case mixedScripts

  /// Whether what follows in the file can't be trusted, or read, any more.
  var endsReading: Bool {
    switch self {
    case .compressed, .notTextFile, .utf16WithoutMark, .fileTooLarge, .rowTooLong, .unclosedQuote,
      .otherSeparator:
      true
    default: false
    }
  }

  /// Whether a line above the header, where banks write titles and balances, may have it.
  var isHarmlessAboveHeader: Bool {
    switch self {
    case .textAfterQuote, .quoteInUnquotedField, .tooManyColumns: true
    default: false
    }
  }

  /// What a file is whose first bytes are those of another kind of file.
  static func notText(startingWith head: [UInt8]) -> CSVProblem? {
    if head.starts(with: [0x1F, 0x8B]) { return .compressed("gzip") }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .compressed("zip") }
    if head.starts(with: [0x42, 0x5A, 0x68]), head.count > 4, head[4] == 0x31 {
      return .compressed("bzip2")
    }
    if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A]) { return .compressed("xz") }
    if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .compressed("zstd") }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .notTextFile("an old Excel file") }
    if head.starts(with: Array("%PDF-".utf8)) { return .notTextFile("a PDF") }
    return nil
  }
}
