import Journal
import Ledger

/// A page as JSON: one list is an array of objects; figures and several lists are fields of one object.
final class JSONPage: PageWriter {
  private let output: OutputBuffer
  private var json: JSONOutput
  private let currency: Currency
  private let isOneList: Bool
  private var columns: [Column] = []

  init(_ output: OutputBuffer, currency: Currency, isOneList: Bool) {
    self.output = output
    json = JSONOutput(output)
    self.currency = currency
    self.isOneList = isOneList
  }

  func begin(title: String) throws {
    if !isOneList { try json.open("{", .lines) }
  }

  func figures(_ figures: [Figure], title: String?) throws {
    for figure in figures { try field(figure.key, figure.cell) }
  }

  func begin(_ table: Table) throws {
    columns = table.columns
    if !isOneList { try json.key(table.key) }
    try json.open("[", .lines)
  }

  func row(_ cells: [Cell]) throws {
    try json.open("{", .compact)
    for (column, cell) in zip(columns, cells) { try field(column.key, cell) }
    try json.close("}")
  }

  func total(_ cells: [Cell]) {}

  func endTable() throws {
    try json.close("]")
  }

  func bar(_ bar: Bar) {}
  func chart(_ chart: BarChart) {}
  func flow(_ flow: Flow) {}
  func code(_ text: String, title: String) {}
  func note(_ text: String) {}

  func end() throws {
    if !isOneList { try json.close("}") }
    try json.end()
  }

  private func field(_ key: String, _ cell: Cell) throws {
    try json.key(key)
    switch cell {
    case .text(let text), .code(let text): try json.value(text)
    case .amount(let amount, let currency): try json.value(amount, currency ?? self.currency)
    case .count(let count): try json.value(count)
    case .day(let day): try json.value(day.description)
    case .instant(let instant): try json.value(instant.description)
    case .none: try json.null()
    }
  }
}
