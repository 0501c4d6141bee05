import Testing

@testable import Formats

struct DisplayedLineTests {
  private func columns(_ text: String, _ marked: Range<Int>) -> Range<Int> {
    DisplayedLine(Array(text.utf8), marked: marked).columns
  }

  @Test func `columns count characters as a terminal shows them`() {
    #expect(columns("abc,def", 4..<7) == 5..<8)
    #expect(columns("é,x", 3..<4) == 3..<4)
    #expect(columns("e\u{301},x", 4..<5) == 3..<4)
    #expect(columns("漢字,x", 7..<8) == 6..<7)
    #expect(columns("😀,x", 5..<6) == 4..<5)
  }

  @Test func `a place at the end of the line is one column wide`() {
    #expect(columns("abc", 3..<3) == 4..<5)
    #expect(columns("", 0..<0) == 1..<2)
    #expect(columns("abc", 1..<1) == 2..<3)
  }

  @Test func `nothing that moves a cursor or turns text is shown`() {
    let text = (0...0x9F).map { String(Unicode.Scalar($0)!) }.joined() + "\u{202E}\u{200B}\u{2028}"
    let shown = DisplayedLine(Array(text.utf8), marked: 0..<1).excerpt
    #expect(
      shown.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      })
    #expect(shown.unicodeScalars.count == text.unicodeScalars.count)
  }

  @Test func `broken bytes are shown as such`() {
    let line = DisplayedLine([0x61, 0xFF, 0x62], marked: 2..<3)
    #expect(line.excerpt == "a\u{FFFD}b")
    #expect(line.columns == 3..<4)
  }

  @Test func `a long line is cut, and shows nothing of a finding beyond the cut`() {
    let text = String(repeating: "x", count: 5_000)
    #expect(DisplayedLine(Array(text.utf8), marked: 10..<11).excerpt.count == 1_001)
    #expect(DisplayedLine(Array(text.utf8), marked: 10..<11).excerptIfShown?.last == "…")
    #expect(DisplayedLine(Array(text.utf8), marked: 2_000..<2_001).excerptIfShown == nil)
  }
}
