/// Reads a CSV file row by row, in linear time and bounded memory, strictly: what is wrong with it is
/// found, with line and columns, and never guessed away.
///
/// ```swift
/// let reader = CSVReader(form, file: "gifts.csv", source: source)
/// guard let header = try reader.readHeader() else { return reader.findings }
/// while let row = try reader.next() { … row[header["amount"]!] … }
/// ```
package final class CSVReader {
  package let form: CSVDialectForm
  package var file: String { memory.file }
  /// What the reader found; whoever reads the rows adds what it finds.
  package var findings = Findings()
  /// Told of each row that is not returned because of a finding, so that it can be set aside.
  package var whenRefused: ((CSVRow) -> Void)?
  /// Whether reading ended before the file did.
  package internal(set) var hasGivenUp = false
  /// Bytes of the file read so far, for those who show how far it is.
  package var bytesRead: Int { input.bytesRead }

  let memory: CSVMemory
  var input: CSVInput
  var scanner: CSVScanner
  var hasBegun = false
  /// The physical line the next row begins on.
  var line = 1
  /// Bytes of the row last read, line end included, still in the window.
  var taken = 0
  var header: CSVHeader?
  /// The header's line as it stands in the file, for a file of rows set aside.
  package internal(set) var headerBytes: [UInt8] = []
  var isAboveHeader = false

  package init(_ form: CSVDialectForm, file: String, source: any ByteSource) {
    self.form = form
    memory = CSVMemory(form, file: file)
    input = CSVInput(source, window: memory.window)
    scanner = CSVScanner(form, memory: memory)
  }

  package convenience init(_ form: CSVDialectForm, file: String, bytes: [UInt8]) {
    self.init(form, file: file, source: MemorySource(bytes))
  }

  /// The next row that is well formed and as wide as the header; nil at the end.
  package func next() throws -> CSVRow? {
    while let row = try scanRow() {
      guard isRefused(row) else { return row }
      if !isAboveHeader { whenRefused?(row) }
    }
    return nil
  }

  private func isRefused(_ row: CSVRow) -> Bool {
    if let warning = scanner.warning { report(warning, row) }
    if row.rawBytes.isEmpty {
      if !isAboveHeader {
        let isRefused = form.blankLines == .refused
        report(.init(problem: .blankLine(isRefused: isRefused), place: 0..<0), row)
      }
      return true
    }
    if let problem = scanner.problem {
      if isAboveHeader, problem.problem.isHarmlessAboveHeader { return false }
      report(problem, row)
      return true
    }
    guard let header else { return false }
    if row.count != header.count {
      guard form.rowWidth == .asHeader, let finding = ragged(row) else { return false }
      findings.add(finding)
      return true
    }
    return header.hasUnnamed && holdsUnnamed(row, header)
  }

  /// What is wrong with a row that has more or fewer fields than the header; nil for any other.
  package func ragged(_ row: CSVRow) -> Finding? {
    guard let header, row.count != header.count else { return nil }
    let place = row.count < header.count ? row.end : row.written(header.count...row.count - 1)
    return row.finding(
      "csv-ragged-row", .error, at: place,
      "this row has \(row.count) \(row.count == 1 ? "field" : "fields") and the header \(header.count)",
      hint: row.count < header.count
        ? "a line end inside a field needs the field in quotes"
        : "a \(form.delimiter.name) inside a field needs the field in quotes")
  }

  /// An empty name at the end of the header is a stray delimiter; content under it has no meaning.
  private func holdsUnnamed(_ row: CSVRow, _ header: CSVHeader) -> Bool {
    let unnamed = header.names.indices.first { header.names[$0].isEmpty && !row.isEmpty($0) }
    guard let unnamed else { return false }
    findings.add(
      row.finding(
        "csv-unnamed-column", field: unnamed, "this field stands under no column name",
        hint: "name its column in the header, or empty it"))
    return true
  }

  func report(_ note: CSVScanner.Note, _ row: CSVRow) {
    findings.add(
      row.finding(
        note.problem.code, note.problem.severity, at: note.place, note.problem.message,
        hint: note.problem.hint))
  }
}
