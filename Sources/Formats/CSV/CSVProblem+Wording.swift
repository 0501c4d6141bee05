extension CSVProblem {
  var severity: Finding.Severity {
    switch self {
    case .controlCharacter, .invisibleCharacter, .mixedScripts: .warning
    case .blankLine(let isRefused): isRefused ? .error : .warning
    default: .error
    }
  }

  var code: String {
    switch self {
    case .compressed: "csv-compressed"
    case .notTextFile: "csv-not-text"
    case .utf16WithoutMark: "csv-utf-16-without-mark"
    case .fileTooLarge: "csv-file-too-large"
    case .rowTooLong: "csv-row-too-long"
    case .unclosedQuote: "csv-unclosed-quote"
    case .textAfterQuote: "csv-text-after-quote"
    case .quoteInUnquotedField: "csv-quote-in-unquoted-field"
    case .bareCarriageReturn: "csv-bare-carriage-return"
    case .nulByte: "csv-nul-byte"
    case .endOfFileByte: "csv-end-of-file-byte"
    case .brokenText: "csv-broken-text"
    case .fieldTooLong: "csv-field-too-long"
    case .tooManyColumns: "csv-too-many-columns"
    case .blankLine: "csv-blank-line"
    case .otherSeparator: "csv-other-separator"
    case .controlCharacter: "csv-control-character"
    case .invisibleCharacter: "csv-invisible-character"
    case .mixedScripts: "csv-mixed-scripts"
    }
  }

  var message: String {
    switch self {
    case .compressed(let format): "this is a \(format) archive, not a CSV text"
    case .notTextFile(let kind): "this is \(kind), not a CSV text"
    case .utf16WithoutMark:
      "this begins with a NUL byte: UTF-16 without its mark, or no text at all"
    case .fileTooLarge(let limit): "the file is longer than \(CSVProblem.size(limit))"
    case .rowTooLong(let limit, _):
      "a row begins here that is longer than \(CSVProblem.size(limit))"
    case .unclosedQuote: "this quote is never closed"
    case .textAfterQuote: "text stands after a closing quote"
    case .quoteInUnquotedField: "a quote stands inside a field that doesn't begin with one"
    case .bareCarriageReturn: "a carriage return stands here without a line feed"
    case .nulByte: "the text holds a NUL byte"
    case .endOfFileByte: "the text holds a Ctrl-Z, an end-of-file mark of old systems"
    case .brokenText(let encoding): "this byte is not a character in \(encoding.name)"
    case .fieldTooLong(let limit): "this field is longer than \(CSVProblem.size(limit))"
    case .tooManyColumns(let limit): "the row has more than \(limit) columns"
    case .blankLine: "the line is blank"
    case .otherSeparator(let declared, let expected):
      "‘\(declared)’ separates the fields of this file, and a \(expected.name) was expected"
    case .controlCharacter: "the text holds a control character"
    case .invisibleCharacter:
      "the text holds an invisible character, or one that turns the reading direction"
    case .mixedScripts: "one word mixes letters of several alphabets that look alike"
    }
  }

  var hint: String? {
    switch self {
    case .compressed("zip"):
      "an .xlsx or .ods file is a zip archive: open it and export the sheet as CSV"
    case .compressed: "decompress it first"
    case .notTextFile: "export it as CSV"
    case .utf16WithoutMark: "save the file as UTF-8"
    case .fileTooLarge: "import it in parts, each below the header"
    case .fieldTooLong, .tooManyColumns: "check that it is the right file, and not damaged"
    case .rowTooLong(_, let isInQuotes):
      isInQuotes
        ? "a quote opened in this row may lack its closing one"
        : "check that its lines end with a line feed"
    case .unclosedQuote: "close it, or write a quote inside a field twice"
    case .textAfterQuote: "a quote inside a quoted field is written twice"
    case .quoteInUnquotedField: "put the whole field in quotes and write the quote inside it twice"
    case .bareCarriageReturn:
      "save the file with line ends of today's systems; in a field, put the field in quotes"
    case .nulByte: "the file may be UTF-16 without its mark, or damaged; export it again as UTF-8"
    case .endOfFileByte: "remove it, and check that nothing is missing after it"
    case .brokenText(.utf8): "save the file as UTF-8, or choose a dialect in the file's encoding"
    case .brokenText: "export the file again as UTF-8"
    case .blankLine: "remove the line"
    case .otherSeparator(_, let expected):
      "save it with a \(expected.name) between fields, or name its dialect with --dialect"
    case .controlCharacter, .invisibleCharacter:
      "it is kept as it stands; check where the text comes from"
    case .mixedScripts: "it is kept as it stands; check that the name is the one you know"
    }
  }

  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case (1 << 30)...: "\(bytes >> 30) GB"
    case (1 << 10)...: "\(bytes >> 10) KB"
    default: "\(bytes) bytes"
    }
  }
}
