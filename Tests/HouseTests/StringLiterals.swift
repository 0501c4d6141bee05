/// The string literals of a Swift source, line by line. What it misreads, in a regular expression with a
/// quote for one, it misreads for the rest of that line only.
enum StringLiterals {
  struct Literal: Equatable {
    let line: Int
    let text: String
  }

  static func of(_ source: String) -> [Literal] {
    var literals: [Literal] = []
    var isInBlock = false
    for (place, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let trimmed = line.drop { $0 == " " }
      if isInBlock {
        if trimmed.hasPrefix("\"\"\"") {
          isInBlock = false
        } else {
          literals.append(Literal(line: place + 1, text: String(trimmed)))
        }
        continue
      }
      let scanned = scan(Array(line.unicodeScalars))
      literals += scanned.texts.map { Literal(line: place + 1, text: $0) }
      isInBlock = scanned.opensBlock
    }
    return literals
  }

  private static func scan(_ line: [Unicode.Scalar]) -> (texts: [String], opensBlock: Bool) {
    var texts: [String] = []
    var index = 0
    while index < line.count {
      let rest = line[index...]
      if rest.starts(with: "//".unicodeScalars) { break }
      if rest.starts(with: "\"\"\"".unicodeScalars) { return (texts, true) }
      if line[index] == "\"" {
        let (text, end) = literal(line, from: index + 1)
        texts.append(text)
        index = end
      }
      index += 1
    }
    return (texts, false)
  }

  /// Reads to the closing quote, past escapes and interpolations with quotes of their own.
  private static func literal(
    _ line: [Unicode.Scalar], from start: Int
  ) -> (text: String, end: Int) {
    var text = String.UnicodeScalarView()
    var depth = 0
    var isQuotedInside = false
    var index = start
    while index < line.count {
      let scalar = line[index]
      if depth == 0, scalar == "\"" { break }
      if depth == 0, scalar == "\\", index + 1 < line.count {
        index += 1
        if line[index] == "(" { depth = 1 }
      } else if depth > 0 {
        if scalar == "\"" { isQuotedInside.toggle() }
        if scalar == "(", !isQuotedInside { depth += 1 }
        if scalar == ")", !isQuotedInside { depth -= 1 }
      }
      text.append(scalar)
      index += 1
    }
    return (String(text), index)
  }
}
