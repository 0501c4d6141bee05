import Formats

/// All that a reader makes of a file, as values.
struct ReadFile: Equatable {
  var header: [String]?
  var rows: [[String]] = []
  var lines: [Int] = []
  var findings = Findings()

  /// Reads without a header: all rows, whatever their width.
  init(rows bytes: [UInt8], _ form: CSVDialectForm = CSVDialectForm(), chunk: Int? = nil) throws {
    let reader = ReadFile.reader(bytes, form, chunk)
    try read(reader)
  }

  /// Reads the first row as the header.
  init(table bytes: [UInt8], _ form: CSVDialectForm = CSVDialectForm(), chunk: Int? = nil) throws {
    let reader = ReadFile.reader(bytes, form, chunk)
    header = try reader.readHeader()?.names
    if header != nil { try read(reader) } else { findings = reader.findings }
  }

  var codes: [String] { findings.kept.map(\.code) }

  private mutating func read(_ reader: CSVReader) throws {
    while let row = try reader.next() {
      rows.append((0..<row.count).map { row.text($0) })
      lines.append(row.line)
    }
    findings = reader.findings
  }

  private static func reader(_ bytes: [UInt8], _ form: CSVDialectForm, _ chunk: Int?) -> CSVReader {
    guard let chunk else { return CSVReader(form, file: "file.csv", bytes: bytes) }
    return CSVReader(form, file: "file.csv", source: ChunkedSource(bytes, chunk: chunk))
  }
}
