import Commands
import Keeping
import Ledger
import Testing

struct HTMLBarChartTests {
  private func page(_ rows: [BarChart.Row]) throws -> String {
    let captured = CapturedConsole()
    let console = try captured.console(.html, language: .english)
    try console.page("x") { page in
      try page.chart(BarChart("Parts", series: ["one", "t<wo"], rows: rows))
    }
    return captured.output.text
  }

  @Test func `each row has its whole and a bar for each series, to one scale`() throws {
    let html = try page([
      .init("a", whole: Amount(minorUnits: 100), parts: [.zero, Amount(minorUnits: 50)]),
      .init("b", whole: Amount(minorUnits: 200), parts: [Amount(minorUnits: 200), .zero]),
    ])
    #expect(html.contains(#"<rect class="whole" x="0" y="0" width="50000" height="20">"#))
    #expect(html.contains(#"<rect class="series-1" x="0" y="11" width="25000" height="8">"#))
    #expect(html.contains(#"<rect class="series-0" x="0" y="1" width="100000" height="8">"#))
    #expect(html.contains("<title>a, 1.00, one 0.00, t&lt;wo 0.50</title>"))
    #expect(html.contains(#"<span class="swatch series-1"></span>t&lt;wo</li>"#))
  }

  @Test func `there is no drawing of nothing`() throws {
    #expect(!(try page([.init("a", whole: .zero, parts: [.zero, .zero])])).contains("<figure"))
  }
}
