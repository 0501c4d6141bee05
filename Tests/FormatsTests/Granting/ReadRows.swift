import Formats

/// What reading a file of ours gives: its lines, and all that was found, with where.
struct ReadRows<Line> {
  var lines: [Line] = []
  var findings: [String] = []

  /// Findings are written `code@line:column`.
  init(
    _ text: String, _ file: OwnFile, read: (CSVHeader) -> (CSVRow) -> Result<Line, RowFindings>
  ) throws {
    let (reader, header) = try file.open("f.csv", MemorySource(Array(text.utf8)))
    if let header {
      let read = read(header)
      while let row = try reader.next() {
        switch read(row) {
        case .success(let line): lines.append(line)
        case .failure(let wrong): for finding in wrong.findings { reader.findings.add(finding) }
        }
      }
    }
    findings = reader.findings.kept.map { finding in
      let place = finding.place!
      return "\(finding.code)@\(place.line)" + (place.columns.map { ":\($0.lowerBound)" } ?? "")
    }
  }
}
