import Formats
import Testing

struct LetterTextTests {
  @Test func `blank lines part paragraphs, and a list is one by its points`() {
    let text = LetterText(
      subject: "x", lines: ["a", "b", "", "- c", "- d", "e", " ", "f", "- g"])
    #expect(
      text.blocks == [
        .paragraph(["a", "b"]), .list(["c", "d"]), .paragraph(["e"]), .paragraph(["f"]),
        .list(["g"]),
      ])
    #expect(text.plain() == "a\nb\n\n- c\n- d\n\ne\n\nf\n\n- g\n")
  }

  @Test func `long lines are wrapped at spaces that allow it, points under their text`() {
    let text = LetterText(
      subject: "x", lines: ["aa bb cc dd", "", "- aa bb cc dd", "", "aaaaaaaaaa b"])
    #expect(text.plain(width: 7) == "aa bb\ncc dd\n\n- aa bb\n  cc dd\n\naaaaaaaaaa\nb\n")
    let money = LetterText(subject: "x", lines: ["aa 1\u{202F}000\u{A0}€ bb"])
    #expect(money.plain(width: 8) == "aa\n1\u{202F}000\u{A0}€\nbb\n")
  }
}
