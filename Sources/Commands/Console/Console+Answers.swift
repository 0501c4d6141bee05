extension Console {
  /// Answers with figures, tables and notes.
  package func page(_ title: String, _ parts: (Page) throws -> Void) throws {
    try write(title, isOneList: false, parts)
  }

  /// Answers with one list: in JSON an array, elsewhere a page with nothing but a table and its notes.
  package func list(
    _ title: String, _ table: Table, notes: [String] = [], rows: (Page) throws -> Void
  ) throws {
    try write(title, isOneList: true) { page in
      try page.table(table.under(title), rows: rows)
      for note in notes { try page.note(note) }
    }
  }

  /// Answers with JSON of the caller's own shape.
  package func json(_ document: (inout JSONOutput) throws -> Void) throws {
    try answer { output in
      var json = JSONOutput(output)
      try document(&json)
      try json.end()
    }
  }

  /// Answers with the ids of what a command made, one on a line.
  package func made(_ ids: [String]) throws {
    try answer { output in
      for id in ids { try output.write(id + "\n") }
    }
  }

  /// Answers with bytes as they are: an export, a record. When all are written the file of `-o`, if
  /// there is one, takes its name.
  package func answer(_ write: (OutputBuffer) throws -> Void) throws {
    try write(output)
    try output.close()
  }

  private func write(
    _ title: String, isOneList: Bool, _ parts: (Page) throws -> Void
  ) throws {
    try answer { _ in
      let writer = writer(isOneList: isOneList)
      try writer.begin(title: title)
      try parts(Page(writer))
      try writer.end()
    }
  }

  private func writer(isOneList: Bool) -> any PageWriter {
    let text = CellText(numerals: numerals, currency: currency)
    switch format {
    case .text:
      return TextPage(output, text: text, paint: outputPaint, width: isTerminal ? columns : nil)
    case .tsv: return SeparatedPage(output, form: .tsv, currency: currency)
    case .csv:
      let form = isSpreadsheet ? SeparatedForm.spreadsheet(language) : .csv(onTerminal: isTerminal)
      return SeparatedPage(output, form: form, currency: currency)
    case .json: return JSONPage(output, currency: currency, isOneList: isOneList)
    case .html: return HTMLPage(output, text: text)
    }
  }
}
