import Keeping
import Ledger

/// A page for a browser and for paper: one file, no script, nothing fetched.
final class HTMLPage: PageWriter {
  private let output: OutputBuffer
  private let text: CellText
  private var columns: [Column] = []

  init(_ output: OutputBuffer, text: CellText) {
    self.output = output
    self.text = text
  }

  func begin(title: String) throws {
    let title = title.html
    try output.write(
      """
      <!doctype html>
      <html lang="\(text.numerals.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>

      """)
  }

  func figures(_ figures: [Figure], title: String?) throws {
    try heading(title)
    try beginTable(kinds: figures.map(\.cell.kind))
    try output.write("<tbody>\n")
    for figure in figures {
      try output.write("<tr><th scope=\"row\">\(figure.title.html)</th>")
      try write(figure.cell)
      try output.write("</tr>\n")
    }
    try output.write("</tbody>\n</table>\n")
  }

  func begin(_ table: Table) throws {
    columns = table.columns
    try heading(table.title)
    try beginTable(kinds: columns.map(\.kind))
    try output.write("<thead>\n<tr>")
    for column in columns {
      let style = column.kind.isNumber ? " class=\"number\"" : ""
      try output.write("<th scope=\"col\"\(style)>\(column.title.html)</th>")
    }
    try output.write("</tr>\n</thead>\n<tbody>\n")
  }

  func row(_ cells: [Cell]) throws {
    try output.write("<tr>")
    for cell in cells { try write(cell) }
    try output.write("</tr>\n")
  }

  func total(_ cells: [Cell]) throws {
    try output.write("<tr class=\"total\">")
    for cell in cells { try write(cell) }
    try output.write("</tr>\n")
  }

  func endTable() throws {
    try output.write("</tbody>\n</table>\n")
  }

  func bar(_ bar: Bar) throws {
    try HTMLBar(bar: bar, text: text).write(to: output)
  }

  func chart(_ chart: BarChart) throws {
    try HTMLBarChart(chart: chart, text: text).write(to: output)
  }

  func flow(_ flow: Flow) throws {
    try HTMLFlow(flow: flow, text: text).write(to: output)
  }

  func code(_ text: String, title: String) throws {
    try HTMLCode(text: text, title: title).write(to: output)
  }

  func note(_ note: String) throws {
    try output.write("<p class=\"note\">\(note.html)</p>\n")
  }

  func end() throws {
    try output.write("</body>\n</html>\n")
  }

  private func heading(_ title: String?) throws {
    if let title { try output.write("<h2>\(title.html)</h2>\n") }
  }

  private func beginTable(kinds: [Column.Kind]) throws {
    try output.write("<table>\n")
    if let caption = text.caption(for: kinds) {
      try output.write("<caption>\(caption.html)</caption>\n")
    }
  }

  private func write(_ cell: Cell) throws {
    switch cell {
    case .amount, .count:
      let style = cell.isNegative ? "number negative" : "number"
      try output.write("<td class=\"\(style)\">\(text(cell).html)</td>")
    case .code: try output.write("<td class=\"code\">\(text(cell).html)</td>")
    case .day, .instant: try output.write("<td class=\"day\">\(text(cell).html)</td>")
    case .text, .none: try output.write("<td>\(text(cell).html)</td>")
    }
  }
}
