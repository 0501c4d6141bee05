import Ledger

/// A page for people: aligned columns, and colour where there is a terminal that can.
final class TextPage: PageWriter {
  /// Rows looked at to find the columns' widths; those after them leave as they come.
  private static let sample = 1_000

  private let output: OutputBuffer
  private let text: CellText
  private let paint: Paint
  /// Columns of the terminal; nil where lines may be of any length.
  private let width: Int?
  private var hasBegun = false
  private var hasNamedCurrency = false
  private var table: Table?
  private var layout: TextLayout?
  private var waiting: [TextRow] = []

  init(_ output: OutputBuffer, text: CellText, paint: Paint, width: Int?) {
    self.output = output
    self.text = text
    self.paint = paint
    self.width = width
  }

  func begin(title: String) throws {
    guard !title.isEmpty else { return }
    try beginPart()
    try line(paint(title.legible, .bold))
  }

  func figures(_ figures: [Figure], title: String?) throws {
    try beginPart(title, figures.map(\.cell.kind))
    let nameWidth = figures.map(\.title.legible.displayWidth).max() ?? 0
    let numberWidth =
      figures.filter(\.cell.isNumber).map { text($0.cell).displayWidth }.max() ?? 0
    for figure in figures {
      let name = figure.title.legible
      let value = text(figure.cell).legible
      try output.write(name)
      try output.write(spaces: nameWidth - name.displayWidth + 2)
      if figure.cell.isNumber { try output.write(spaces: numberWidth - value.displayWidth) }
      try line(figure.cell.isNegative ? paint(value, .red) : value)
    }
  }

  func begin(_ table: Table) throws {
    try beginPart(table.title, table.columns.map(\.kind))
    self.table = table
    layout = nil
  }

  func row(_ cells: [Cell]) throws {
    try add(TextRow(cells, text))
  }

  func total(_ cells: [Cell]) throws {
    try add(TextRow(cells, text, isTotal: true))
  }

  func endTable() throws {
    try lookAtSample()
    table = nil
  }

  func bar(_ bar: Bar) {}
  func chart(_ chart: BarChart) {}
  func flow(_ flow: Flow) {}
  func code(_ text: String, title: String) {}

  func note(_ note: String) throws {
    try beginPart()
    try line(paint(note.legible, .dim))
  }

  func end() {}

  private func add(_ row: TextRow) throws {
    if let layout { return try line(layout.line(row, paint)) }
    waiting.append(row)
    if waiting.count == Self.sample { try lookAtSample() }
  }

  /// Decides the widths, then writes the header and the rows that waited for it.
  private func lookAtSample() throws {
    guard layout == nil, let table else { return }
    let layout = TextLayout(table.columns, rows: waiting, limit: width)
    self.layout = layout
    try line(layout.header(paint))
    try line(layout.rule(paint))
    for row in waiting { try line(layout.line(row, paint)) }
    waiting = []
  }

  /// An empty line between the parts of the page; the currency before the first part that has amounts.
  private func beginPart(_ title: String? = nil, _ kinds: [Column.Kind] = []) throws {
    if hasBegun { try line("") }
    hasBegun = true
    if let title { try line(paint(title.legible, .bold)) }
    if !hasNamedCurrency, let caption = text.caption(for: kinds) {
      hasNamedCurrency = true
      try line(paint(caption, .dim))
    }
  }

  private func line(_ text: String) throws {
    try output.write(text)
    try output.write(UInt8(ascii: "\n"))
  }
}
