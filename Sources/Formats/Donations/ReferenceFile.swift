/// A file of references, one a line in the column `reference`; others are passed over, so that a
/// platform's list of a payout can be given as it is.
package enum ReferenceFile {
  private static let column = "reference"

  /// Nil, and why in the findings, where any of its lines can't be read.
  package static func read(
    _ source: any ByteSource, named file: String
  ) throws -> (references: [String]?, findings: Findings) {
    let reader = CSVReader(OwnFile.form, file: file, source: source)
    guard let header = try reader.readHeader() else { return (nil, whyNone(reader)) }
    guard let column = header[column] else {
      reader.findings.add(
        header.lacking(
          [Self.column], in: file, reader.form,
          hint: "write that word on the first line, and one reference on each line below"))
      return (nil, reader.findings)
    }
    var references: [String] = []
    while let row = try reader.next() {
      if row.isEmpty(column) {
        reader.findings.add(
          row.finding("reference-missing", field: column, "there is no reference"))
      }
      references.append(row.text(column))
    }
    return (reader.findings.errors == 0 ? references : nil, reader.findings)
  }

  private static func whyNone(_ reader: CSVReader) -> Findings {
    if reader.findings.errors == 0 {
      reader.findings.add(
        Finding(
          "file-empty", at: Finding.Place(file: reader.file, line: 1), "the file has no row",
          hint: "its first line is \(column)"))
    }
    return reader.findings
  }
}
