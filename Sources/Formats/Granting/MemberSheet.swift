package import Granting
package import Journal

/// A file that a member fills in elsewhere and signs by its hash: its columns, then a line for each
/// application. Only its one form is read, so that its very bytes can be written again from the record. Where
/// members add words, the sheet has what commits to them, in a column of its own; the words are beside it.
package protocol MemberSheet: Equatable, Sendable {
  associatedtype Line: SheetLine
  static var kind: SheetKind { get }
  static var columns: [String] { get }
  var lines: [Line] { get }
  init(lines: [Line])
}

package protocol SheetLine: Equatable, Sendable {
  var application: ApplicationCode { get }
  /// What stands in the columns after the application.
  var fields: [String] { get }
  /// The commitment to what the member says of it besides.
  var words: Hash? { get }
  /// Reads those; nil with what is wrong, and in which of them.
  static func read(
    _ application: ApplicationCode, _ fields: [String], words: Hash?
  ) -> Result<Self, SheetFault>
}

/// What is wrong with one field of a sheet.
package struct SheetFault: Error {
  let code: String
  let message: String
  let hint: String
}

extension MemberSheet {
  package var bytes: [UInt8] {
    let hasWords = lines.contains { $0.words != nil }
    return Array(
      (Self.header(hasWords: hasWords) + lines.map { $0.text(hasWords: hasWords) }.joined()).utf8)
  }

  /// What is signed.
  package var hash: Hash { Hash(of: bytes) }

  private static func header(hasWords: Bool) -> String {
    (columns + (hasWords ? ["words"] : [])).joined(separator: ",") + "\n"
  }

  /// The sheet, unless something is wrong with it.
  package static func read(
    _ bytes: [UInt8], named file: String
  ) -> (sheet: Self?, findings: Findings) {
    var findings = Findings()
    var texts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let isEnded = texts.last == ""
    if isEnded { texts.removeLast() }
    let hasWords = texts.first.map { $0 + "\n" } == header(hasWords: true)
    if !hasWords, texts.first.map({ $0 + "\n" }) != header(hasWords: false) {
      findings.add(
        Finding(
          "sheet-header", at: .init(file: file, line: 1), "the sheet has not its own columns",
          hint: "its first line is \(columns.joined(separator: ","))",
          excerpt: texts.first.flatMap(shown)))
      return (nil, findings)
    }
    var lines: [Line] = []
    var known: Set<ApplicationCode> = []
    for (number, text) in texts.enumerated().dropFirst() {
      switch line(text, hasWords: hasWords) {
      case .success(let line) where known.insert(line.application).inserted: lines.append(line)
      case .success(let line):
        findings.add(
          Finding(
            "sheet-twice", at: .init(file: file, line: number + 1),
            "application \(line.application) stands here again", hint: "keep one line for it",
            excerpt: shown(text)))
      case .failure(let fault):
        findings.add(
          Finding(
            fault.code, at: .init(file: file, line: number + 1), fault.message, hint: fault.hint,
            excerpt: shown(text)))
      }
    }
    if hasWords, findings.errors == 0, lines.allSatisfy({ $0.words == nil }) {
      findings.add(
        Finding(
          "sheet-form", at: .init(file: file, line: 1), "nothing stands in its column of words",
          hint: "leave that column out", excerpt: texts.first.flatMap(shown)))
    }
    if !isEnded {
      findings.add(
        Finding(
          "sheet-form", at: .init(file: file, line: texts.count), "the last line has no end",
          hint: "end it as the others are, with a line feed", excerpt: texts.last.flatMap(shown)))
    }
    return (findings.errors == 0 ? Self(lines: lines) : nil, findings)
  }

  private static func shown(_ text: String) -> String? {
    DisplayedLine(text.utf8, marked: 0..<0).excerptIfShown
  }

  private static func line(_ text: String, hasWords: Bool) -> Result<Line, SheetFault> {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let count = columns.count + (hasWords ? 1 : 0)
    guard fields.count == count else {
      return .failure(
        SheetFault(
          code: "sheet-columns",
          message: "the columns of this line are \(fields.count), and not \(count)",
          hint: "they are \(header(hasWords: hasWords).dropLast()), without quotes"))
    }
    let words = hasWords ? fields[count - 1] : ""
    let commitment = Hash(hex: words)
    guard commitment != nil || words.isEmpty else {
      return .failure(
        SheetFault(
          code: "sheet-words", message: "the last column is no hash of words",
          hint: "write words in the file of words beside it: sh sign.sh puts their hashes here"))
    }
    guard let application = ApplicationCode(fields[0]) else {
      return .failure(
        SheetFault(
          code: "sheet-application", message: "this is no application's code",
          hint: "it is named like G12"))
    }
    let own = Array(fields[1..<columns.count])
    return Line.read(application, own, words: commitment).flatMap { line in
      line.text(hasWords: hasWords) == text + "\n"
        ? .success(line)
        : .failure(
          SheetFault(
            code: "sheet-form", message: "this line is not written in its one form",
            hint: "write \(line.text(hasWords: hasWords).dropLast()), and nothing else on the line")
        )
    }
  }
}

extension SheetLine {
  fileprivate func text(hasWords: Bool) -> String {
    ([application.text] + fields + (hasWords ? [words?.hex ?? ""] : [])).joined(separator: ",")
      + "\n"
  }
}
