/// What a reading command answers: figures, tables and notes, in the form that was asked for.
package final class Page {
  private let writer: any PageWriter
  private var openColumns: Int?

  init(_ writer: any PageWriter) {
    self.writer = writer
  }

  package func figures(_ figures: [Figure], title: String? = nil) throws {
    try writer.figures(figures, title: title)
  }

  /// Writes a table; `rows` is given the page to write each row on.
  package func table(_ table: Table, rows: (Page) throws -> Void) throws {
    precondition(openColumns == nil, "a table stands in no other")
    openColumns = table.columns.count
    try writer.begin(table)
    try rows(self)
    try writer.endTable()
    openColumns = nil
  }

  package func row(_ cells: [Cell]) throws {
    precondition(cells.count == openColumns, "a row has one cell for each column")
    try writer.row(cells)
  }

  package func total(_ cells: [Cell]) throws {
    precondition(cells.count == openColumns, "a total has one cell for each column")
    try writer.total(cells)
  }

  package func bar(_ bar: Bar) throws {
    try writer.bar(bar)
  }

  package func chart(_ chart: BarChart) throws {
    try writer.chart(chart)
  }

  package func flow(_ flow: Flow) throws {
    try writer.flow(flow)
  }

  package func code(_ text: String, title: String) throws {
    try writer.code(text, title: title)
  }

  package func note(_ text: String) throws {
    try writer.note(text)
  }
}
