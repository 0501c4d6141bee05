import Journal
import Ledger

/// A page as lines of separated values: TSV, CSV, and CSV that a spreadsheet can be trusted with.
final class SeparatedPage: PageWriter {
  private let output: OutputBuffer
  private let form: SeparatedForm
  private let currency: Currency
  private var hasBegun = false
  private var isLineBlank = true

  init(_ output: OutputBuffer, form: SeparatedForm, currency: Currency) {
    self.output = output
    self.form = form
    self.currency = currency
  }

  func begin(title: String) throws {
    try output.write(form.beginning)
  }

  func figures(_ figures: [Figure], title: String?) throws {
    try beginPart()
    try line(["figure", "value"])
    for figure in figures {
      try write(figure.key)
      try separate()
      try write(figure.cell)
      try endLine()
    }
  }

  func begin(_ table: Table) throws {
    try beginPart()
    try line(table.columns.map(\.key))
  }

  func row(_ cells: [Cell]) throws {
    for (place, cell) in cells.enumerated() {
      if place > 0 { try separate() }
      try write(cell, isAlone: cells.count == 1)
    }
    try endLine()
  }

  func total(_ cells: [Cell]) {}
  func endTable() {}
  func bar(_ bar: Bar) {}
  func chart(_ chart: BarChart) {}
  func flow(_ flow: Flow) {}
  func code(_ text: String, title: String) {}
  func note(_ text: String) {}
  func end() {}

  /// An empty line between the parts of a page that has several.
  private func beginPart() throws {
    if hasBegun { try endLine() }
    hasBegun = true
  }

  private func line(_ words: [String]) throws {
    for (place, word) in words.enumerated() {
      if place > 0 { try separate() }
      try write(word)
    }
    try endLine()
  }

  private func separate() throws {
    try output.write(form.separator)
  }

  private func endLine() throws {
    try output.write(form.lineEnd)
  }

  private func write(_ text: String) throws {
    try output.write(form.field(text))
  }

  private func write(_ cell: Cell, isAlone: Bool = false) throws {
    switch cell {
    case .text(""), .code(""), .none:
      // A line that is empty is no row to most readers: a lone empty value keeps its quotes.
      if isAlone, form.hasQuotes { try output.write("\"\"") }
    case .text(let text), .code(let text): try write(text)
    case .amount(let amount, let currency):
      try output.write(form.number((currency ?? self.currency).plain(amount)))
    case .count(let count): try output.write(String(count))
    case .day(let day): try output.write(day.description)
    case .instant(let instant): try output.write(instant.description)
    }
  }
}
