import Commands
import Formats
import Testing

/// The exact form in which a finding is printed, with its line and carets.
struct FindingTests {
  private func printed(_ finding: Finding, columns: Int? = nil) throws -> String {
    let captured = CapturedConsole(columns: columns)
    ErrorPrinter(try captured.console()).print(finding)
    return captured.errors.text
  }

  private func found(
    in excerpt: String?, columns: Range<Int>?, line: Int = 42, hint: String? = nil
  ) -> Finding {
    Finding(
      "amount-not-a-number", at: .init(file: "donations.csv", line: line, columns: columns),
      "the amount isn't a number", hint: hint, excerpt: excerpt)
  }

  /// The part of the shown line that stands over the carets.
  private func marked(_ text: String) throws -> String {
    let lines = text.split(separator: "\n")
    let carets = try #require(lines.last { $0.contains("^") })
    let first = carets.prefix { $0 != "^" }.count
    let shown = lines[1]
    // A wide character stands over two columns.
    let columns = shown.flatMap {
      [String($0)] + Array(repeating: "", count: String($0).displayWidth - 1)
    }
    return columns[first..<min(carets.count, columns.count)].joined()
  }

  @Test func `a finding is shown with its line, its columns, its code and the next step`() throws {
    let finding = found(
      in: "2026-01-17,D-0042,125,5O,EUR", columns: 23..<25,
      hint: "this file uses a decimal comma; choose the dialect with --dialect")
    #expect(
      try printed(finding) == """
        caisse: error: donations.csv:42:23: the amount isn't a number [amount-not-a-number]
           42 | 2026-01-17,D-0042,125,5O,EUR
              |                       ^^
          hint: this file uses a decimal comma; choose the dialect with --dialect

        """)
  }

  @Test func `what is not known is left out`() throws {
    #expect(
      try printed(Finding("empty-file", .warning, "the file is empty"))
        == "caisse: warning: the file is empty [empty-file]\n")
    #expect(
      try printed(found(in: nil, columns: nil))
        == "caisse: error: donations.csv:42: the amount isn't a number [amount-not-a-number]\n")
    #expect(
      try printed(found(in: "a,b", columns: nil)).hasSuffix("\n   42 | a,b\n"))
  }

  @Test func `long line numbers and wide characters keep the carets in place`() throws {
    let text = try printed(found(in: "東京,5O,EUR", columns: 6..<8, line: 1_234_567))
    #expect(text.hasSuffix("\n1234567 | 東京,5O,EUR\n        |      ^^\n"))
    #expect(try marked(text) == "5O")
  }

  @Test func `a long line is shown around what is meant, within the terminal`() throws {
    let filler = String(repeating: "abcdefghij", count: 40)
    for start in [1, 30, 70, 71, 72, 200, 398, 401] {
      let line = filler.prefix(start - 1) + "5O" + filler.dropFirst(start + 1)
      for width in [40, 80, 120] {
        let text = try printed(found(in: String(line), columns: start..<start + 2), columns: width)
        #expect(try marked(text) == "5O", "at \(start) in \(width) columns")
        let widest = text.split(separator: "\n").dropFirst().map { String($0).displayWidth }.max()
        #expect(widest! <= max(48, width))
      }
    }
  }

  @Test func `carets stop where the shown line does`() throws {
    let text = try printed(found(in: String(repeating: "x", count: 500), columns: 1..<400))
    #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 90 })
  }

  @Test func `findings are told one by one, and counted beyond what is kept`() throws {
    var findings = Findings()
    for line in 1...1_500 { findings.add(found(in: nil, columns: nil, line: line)) }
    let captured = CapturedConsole()
    ErrorPrinter(try captured.console()).print(findings)
    let lines = captured.errors.text.split(separator: "\n")
    #expect(lines.count == 1_001)
    #expect(lines.last == "caisse: and 500 more after these 1,000")
  }
}
