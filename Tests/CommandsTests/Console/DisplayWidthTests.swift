import Commands
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("e\u{301}\u{327}", 1), ("東京", 4),
    ("ｶﾅ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👩‍👩‍👧", 2), ("🇫🇷", 2),
    ("❤️", 2), ("€", 1), ("…", 1), ("Zoë", 3), ("\u{202F}", 1), ("─", 1), ("ｆ", 2),
  ])
  func `text is as wide as a terminal shows it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `clipping never exceeds the width and never cuts a character`() {
    let texts = ["abcdef", "東京大学", "e\u{301}e\u{301}e\u{301}e\u{301}", "a👩‍👩‍👧b🇫🇷c", ""]
    for text in texts {
      for width in 1...10 {
        let clipped = text.clipped(to: width)
        #expect(clipped.displayWidth <= width)
        let kept = clipped.last == "…" ? String(clipped.dropLast()) : clipped
        #expect(text.hasPrefix(kept))
        if text.displayWidth <= width { #expect(clipped == text) }
      }
    }
  }
}
