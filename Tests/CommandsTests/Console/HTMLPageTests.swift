import Commands
import Foundation
import Keeping
import Ledger
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct HTMLPageTests {
  private static let hostile = "<script>alert('1')</script>\"><img src=x onerror=alert(1)>&amp;"

  private func page(_ word: String) throws -> String {
    let captured = CapturedConsole()
    let table = Table(
      "rows", title: word,
      columns: [Column("text", .text, word), Column("amount", .amount, "Amount")])
    try captured.console(.html, language: .french).page(word) { page in
      try page.figures([Figure("f", word, .text(word))], title: word)
      try page.table(table) { rows in
        try rows.row([.text(word), .amount(Amount(minorUnits: -123_456))])
        try rows.total([.code(word), .amount(.zero)])
      }
      try page.note(word)
    }
    return captured.output.text
  }

  /// Names and attributes of all elements, in their order.
  private func markup(_ page: String) -> [Substring] {
    page.matches(of: /<[a-zA-Z\/!][^>]*>/).map(\.output)
  }

  @Test func `no text becomes markup`() throws {
    let withHostile = try page(Self.hostile)
    #expect(try markup(withHostile) == markup(page("harmless")))
    #expect(withHostile.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"))
    #expect(withHostile.contains("&amp;amp;"))
  }

  @Test func `a page fetches nothing, runs nothing, and names its language`() throws {
    let page = try page("x")
    #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("https:"))
    #expect(!page.contains("url(") && !page.contains("@import"))
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"fr\">"))
    #expect(page.contains("@page { size: A4;"))
    #expect(page.contains("<td class=\"number negative\">-1\u{202F}234,56</td>"))
  }

  @Test func `every element that is opened is closed`() throws {
    let body = try page(Self.hostile).drop { $0 != "\n" }
      .replacing(/<meta [^>]*>/, with: "")
    let parser = XMLParser(data: Data(body.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }
}
