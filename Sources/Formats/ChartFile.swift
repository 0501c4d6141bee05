package import Ledger

/// A chart of accounts as a CSV file: `code,label_fr,label_en,kind,parent,role,use`. The last column
/// tells who keeps the books when to use the account, and is not read.
package enum ChartFile {
  package static let columns = ["code", "label_fr", "label_en", "kind", "parent", "role", "use"]

  private static var columnsHint: String { "its columns are \(columns.joined(separator: ","))" }

  /// The chart, unless something is wrong with it.
  package static func read(
    _ bytes: [UInt8], named name: String, file: String
  ) throws -> (chart: Chart?, findings: Findings) {
    let reader = CSVReader(CSVDialectForm(blankLines: .refused), file: file, bytes: bytes)
    guard let header = try reader.readHeader() else {
      if reader.findings.isEmpty {
        reader.findings.add(
          Finding(
            "chart-empty", at: .init(file: reader.file, line: 1), "the chart has no account",
            hint: columnsHint))
      }
      return (nil, reader.findings)
    }
    guard let positions = positions(header, reader) else { return (nil, reader.findings) }
    var lines = ChartLines(positions)
    while let row = try reader.next() { lines.read(row, into: &reader.findings) }
    lines.checkRoles(file: reader.file, into: &reader.findings)
    guard reader.findings.errors == 0 else { return (nil, reader.findings) }
    return (Chart(name: name, lines: lines.lines), reader.findings)
  }

  private static func positions(_ header: CSVHeader, _ reader: CSVReader) -> ChartLines.Positions? {
    let missing = columns.filter { header[$0] == nil }
    let unknown = header.unknown(besides: columns).map { header.names[$0] }
    let place = Finding.Place(file: reader.file, line: 1)
    if !missing.isEmpty {
      reader.findings.add(
        Finding(
          "chart-missing-column", at: place,
          "the chart lacks \(missing.joined(separator: ", "))", hint: columnsHint))
    }
    if !unknown.isEmpty {
      reader.findings.add(
        Finding(
          "chart-unknown-column", at: place,
          "a chart has no column \(unknown.joined(separator: ", "))", hint: columnsHint))
    }
    guard missing.isEmpty, unknown.isEmpty else { return nil }
    return ChartLines.Positions(
      code: header["code"]!, french: header["label_fr"]!, english: header["label_en"]!,
      kind: header["kind"]!, parent: header["parent"]!, role: header["role"]!)
  }
}
