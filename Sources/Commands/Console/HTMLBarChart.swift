import Keeping
import Ledger

/// A chart as one inline drawing for each row, so that a printed page breaks between rows: a bar for each
/// series, and behind them the whole. Colours repeat after six; the legend and a title on each bar name them.
struct HTMLBarChart {
  private static let width: Int64 = 100_000
  private static let colours = 6

  let chart: BarChart
  let text: CellText

  /// Nothing where there is nothing to show.
  func write(to output: OutputBuffer) throws {
    guard chart.longest.isPositive else { return }
    try output.write("<figure class=\"long\">\n<figcaption>\(chart.title.html)</figcaption>\n")
    try output.write("<ul class=\"legend\">\n")
    for (place, series) in chart.series.enumerated() {
      try output.write(
        "<li><span class=\"swatch series-\(place % Self.colours)\"></span>\(series.html)</li>\n")
    }
    try output.write("</ul>\n<table class=\"chart\">\n<tbody>\n")
    for row in chart.rows { try write(row, to: output) }
    try output.write("</tbody>\n</table>\n</figure>\n")
  }

  private func write(_ row: BarChart.Row, to output: OutputBuffer) throws {
    let height = 10 * chart.series.count
    let style = "height:\(6 * chart.series.count + 2)px"
    try output.write("<tr><th scope=\"row\">\(row.title.html)</th><td>")
    try output.write(
      "<svg viewBox=\"0 0 \(Self.width) \(height)\" style=\"\(style)\"")
    try output.write(" preserveAspectRatio=\"none\" role=\"img\">")
    try output.write("<title>\(title(of: row).html)</title>\n")
    try writeBar("whole", y: 0, length: row.whole, height: height, title: nil, to: output)
    for (place, part) in row.parts.enumerated() {
      try writeBar(
        "series-\(place % Self.colours)", y: 10 * place + 1, length: part, height: 8,
        title: "\(chart.series[place]) \(text(.amount(part)))", to: output)
    }
    try output.write("</svg></td></tr>\n")
  }

  private func writeBar(
    _ style: String, y: Int, length: Amount, height: Int, title: String?, to output: OutputBuffer
  ) throws {
    let width = length.part(of: chart.longest, in: Self.width)
    try output.write("<rect class=\"\(style)\" x=\"0\" y=\"\(y)\" width=\"\(width)\"")
    try output.write(" height=\"\(height)\">")
    if let title { try output.write("<title>\(title.html)</title>") }
    try output.write("</rect>\n")
  }

  private func title(of row: BarChart.Row) -> String {
    let parts = zip(chart.series, row.parts).map { "\($0) \(text(.amount($1)))" }
    return ([row.title, text(.amount(row.whole))] + parts).joined(separator: ", ")
  }
}
