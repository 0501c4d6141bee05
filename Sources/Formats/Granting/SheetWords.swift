package import Granting
package import Journal

/// The words beside a sheet: what its commitments are to, with the salt of each. A line is `G12,<salt>,` and
/// then whatever the member says, to its end.
package struct SheetWords: Sendable {
  package struct Line: Equatable, Sendable {
    package let salt: Salt
    package let words: String
  }

  package private(set) var lines: [ApplicationCode: Line] = [:]
  private var places: [ApplicationCode: Int] = [:]
  private let file: String

  private static let header = "application,salt,words"

  /// A file to fill in: nothing is said yet.
  package static func empty(
    for applications: [ApplicationCode], salt: () -> Salt
  ) -> [UInt8] {
    let lines = applications.map { "\($0.text),\(salt().hex),\n" }
    return Array((header + "\n" + lines.joined()).utf8)
  }

  /// Of lines that say something.
  package init(_ bytes: [UInt8], named file: String, _ findings: inout Findings) {
    self.file = file
    let texts = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    if texts.first.map(String.init) != Self.header {
      findings.add(
        Finding(
          "sheet-words-form", at: .init(file: file, line: 1), "these are no words of a sheet",
          hint: "its first line is \(Self.header)"))
      return
    }
    for (number, text) in texts.enumerated().dropFirst() where !text.isEmpty {
      read(text, at: number + 1, &findings)
    }
  }

  private mutating func read(_ text: Substring, at number: Int, _ findings: inout Findings) {
    let fields = text.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let application = ApplicationCode(String(fields[0])),
      let salt = Salt(hex: String(fields[1])), lines[application] == nil
    else {
      findings.add(
        Finding(
          "sheet-words-form", at: .init(file: file, line: number),
          "this is no line for words of an application",
          hint: "keep what was there before the second comma, once, and write after it"))
      return
    }
    let words = String(fields[2])
    if let steering = SteeringCharacter(in: words) {
      findings.add(
        Finding(
          "steering-character", at: .init(file: file, line: number),
          "the words have the character \(steering.codePoint) at place \(steering.place)",
          hint: "type it anew: such a character is not seen, and may hide what is written"))
      return
    }
    guard !words.isEmpty else { return }
    lines[application] = Line(salt: salt, words: words)
    places[application] = number
  }

  /// What differs between them and what was signed, line by line.
  package func compare<Sheet: MemberSheet>(
    with sheet: Sheet, named name: String, _ findings: inout Findings
  ) {
    var left = Set(lines.keys)
    for (number, line) in sheet.lines.enumerated() {
      left.remove(line.application)
      let said = lines[line.application]
      if let signed = line.words, said == nil {
        findings.add(
          Finding(
            "sheet-words-missing", at: .init(file: name, line: number + 2),
            "the words on \(line.application) that were signed, \(signed.hex.prefix(8))…, are not in \(file)",
            hint: "send both files as they were when they were signed"))
      } else if let said, line.words != said.commitment(on: line.application, in: Sheet.kind) {
        findings.add(
          Finding(
            "sheet-words-differ",
            at: .init(file: file, line: places[line.application] ?? 1),
            "the words on \(line.application) are not those that were signed",
            hint: "what is signed is what stood there then: sh sign.sh signs anew"))
      }
    }
    for application in left.sorted() {
      findings.add(
        Finding(
          "sheet-words-differ", at: .init(file: file, line: places[application] ?? 1),
          "the words on \(application) are not those that were signed",
          hint: "the sheet has no such application"))
    }
  }
}

extension SheetWords.Line {
  /// What the sheet has of it.
  package func commitment(on application: ApplicationCode, in kind: SheetKind) -> Hash {
    Commitment(to: words, tag: .words(of: kind, on: application), salt: salt).hash
  }
}
