package import Granting
package import Journal

/// A file that a member fills in elsewhere and signs by its hash: its columns, then a line for each
/// application. Only its one form is read, so that its very bytes can be written again from the record.
package protocol MemberSheet: Equatable, Sendable {
  associatedtype Line: SheetLine
  static var columns: [String] { get }
  var lines: [Line] { get }
  init(lines: [Line])
}

package protocol SheetLine: Equatable, Sendable {
  var application: ApplicationCode { get }
  /// What stands in the columns after the application.
  var fields: [String] { get }
  /// Reads those; nil with what is wrong, and in which of them.
  static func read(
    _ application: ApplicationCode, _ fields: [String]
  ) -> Result<Self, SheetFault>
}

/// What is wrong with one field of a sheet.
package struct SheetFault: Error {
  let code: String
  let message: String
  let hint: String
}

extension MemberSheet {
  package var bytes: [UInt8] { Array((Self.header + lines.map(\.text).joined()).utf8) }

  /// What is signed.
  package var hash: Hash { Hash(of: bytes) }

  private static var header: String { columns.joined(separator: ",") + "\n" }

  /// The sheet, unless something is wrong with it.
  package static func read(
    _ bytes: [UInt8], named file: String
  ) -> (sheet: Self?, findings: Findings) {
    var findings = Findings()
    var texts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let isEnded = texts.last == ""
    if isEnded { texts.removeLast() }
    if texts.first.map({ $0 + "\n" }) != header {
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
      switch line(text) {
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

  private static func line(_ text: String) -> Result<Line, SheetFault> {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == columns.count else {
      return .failure(
        SheetFault(
          code: "sheet-columns",
          message: "the columns of this line are \(fields.count), and not \(columns.count)",
          hint: "they are \(columns.joined(separator: ",")), without quotes"))
    }
    guard let application = ApplicationCode(fields[0]) else {
      return .failure(
        SheetFault(
          code: "sheet-application", message: "this is no application's code",
          hint: "it is named like G12"))
    }
    return Line.read(application, Array(fields.dropFirst())).flatMap { line in
      line.text == text + "\n"
        ? .success(line)
        : .failure(
          SheetFault(
            code: "sheet-form", message: "this line is not written in its one form",
            hint: "write \(line.text.dropLast()), and nothing else on the line"))
    }
  }
}

extension SheetLine {
  fileprivate var text: String {
    ([application.text] + fields).joined(separator: ",") + "\n"
  }
}
