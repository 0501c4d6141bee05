import Commands
import Foundation
import Keeping
import Ledger
import Testing

/// The bar of figures on a page.
struct HTMLBarTests {
  private func page(
    _ amounts: [(String, Int64)], _ format: OutputFormat = .html, language: Language = .english
  ) throws -> String {
    let captured = CapturedConsole()
    try captured.console(format, language: language).page("x") { page in
      try page.bar(Bar("uses", amounts.map { Bar.Part($0, $0, Amount(minorUnits: $1)) }))
    }
    return captured.output.text
  }

  @Test func `parts stand side by side and fill the bar`() throws {
    let page = try page([("free", 1), ("paid", 2), ("lost", 0), ("costs", -5)])
    let places = page.matches(of: /x="(\d+)" y="0" width="(\d+)"/).map { ($0.1, $0.2) }
    #expect(places.map { "\($0.0)+\($0.1)" } == ["0+33333", "33333+66667"])
    #expect(page.contains("</span>free 0.01 (33.3%)</li>"))
    #expect(!page.contains("part-lost\"") && !page.contains("part-costs\""))
  }

  @Test func `amounts near the largest don't overflow`() throws {
    let half = Amount.largest.minorUnits / 2
    let page = try page([("free", half), ("paid", half)], language: .french)
    #expect(page.contains("(50,0\u{202F}%)"))
  }

  @Test func `where there is nothing to draw, nothing is drawn`() throws {
    #expect(try !page([]).contains("<figure"))
    #expect(try !page([("free", 0)]).contains("<figure"))
    #expect(try page([("free", 1)], .csv) == "")
    #expect(try page([("free", 1)], .json) == "{}\n")
  }

  /// WCAG 2.2, 1.4.11: what a drawing means is told by colours of at least 3:1 against the page.
  @Test func `every colour of the bar stands out against white`() throws {
    let colours = try page([]).matches(of: /\.part-([a-z]+) \{ fill: #([0-9a-f]{3,6});/)
    #expect(colours.count == 9)
    for colour in colours {
      #expect(contrastWithWhite(String(colour.2)) >= 4.5, "\(colour.1)")
    }
  }

  private func contrastWithWhite(_ hex: String) -> Double {
    let digits = hex.count == 3 ? hex.map { "\($0)\($0)" }.joined() : hex
    let value = Int(digits, radix: 16)!
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { byte -> Double in
      let share = Double(byte) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 1.05 / (0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2] + 0.05)
  }

  private func power(_ base: Double) -> Double { Foundation.pow(base, 2.4) }
}
