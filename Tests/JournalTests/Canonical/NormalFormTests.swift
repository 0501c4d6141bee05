import Foundation
import Journal
import Testing

@Suite struct NormalFormTests {
  @Test func `texts are brought to normal form C`() {
    #expect(Array(NormalForm.normalised("e\u{301}").utf8) == Array("\u{E9}".utf8))
    #expect(Array(NormalForm.normalised("\u{212B}").utf8) == Array("\u{C5}".utf8))
    #expect(Array(NormalForm.normalised("déjà").utf8) == Array("déjà".utf8))
  }

  @Test(arguments: ["", "abc", "déjà vu", "L’été — 5 €", "日本語", "한국어", "q\u{307}\u{323}x", "😀"])
  func `normal form is recognised and made as Foundation makes it`(text: String) {
    let normal = text.precomposedStringWithCanonicalMapping
    #expect(NormalForm.isNormal(text) == text.utf8.elementsEqual(normal.utf8))
    #expect(NormalForm.normalised(text).utf8.elementsEqual(normal.utf8))
    #expect(NormalForm.isNormal(normal))
  }

  @Test(arguments: [
    "e\u{301}", "\u{212B}", "\u{2000}", "a\u{327}\u{301}", "\u{1100}\u{1161}", "\u{2126}",
  ])
  func `other forms are recognised`(text: String) {
    #expect(!NormalForm.isNormal(text))
  }

  @Test func `each character, after another, is judged as Foundation judges it`() {
    let ranges: [ClosedRange<UInt32>] = [
      0x80...0x33F, 0x400...0x45F, 0x1E00...0x1EFF, 0x2000...0x2150, 0xFB00...0xFB4F,
      0x1F2F0...0x1F310, 0x1FAE0...0x1FB10,
    ]
    let wrong = ranges.joined().compactMap(UnicodeScalar.init).filter { scalar in
      let text = "e\(scalar)"
      let normal = text.precomposedStringWithCanonicalMapping
      return NormalForm.isNormal(text) != text.utf8.elementsEqual(normal.utf8)
    }
    #expect(wrong.isEmpty)
  }
}
