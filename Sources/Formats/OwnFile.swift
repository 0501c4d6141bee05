/// A CSV of ours: UTF-8, commas, and columns known by their names in any order.
package struct OwnFile {
  package let required: [String]
  package let optional: [String]

  package init(required: [String], optional: [String] = []) {
    self.required = required
    self.optional = optional
  }

  package static let form = CSVDialectForm()

  /// Reads the header. Without one, the reader's findings say what is wrong with the file.
  package func open(
    _ file: String, _ source: any ByteSource
  ) throws -> (reader: CSVReader, header: CSVHeader?) {
    let reader = CSVReader(Self.form, file: file, source: source)
    guard let header = try reader.readHeader() else {
      if reader.findings.errors == 0 {
        reader.findings.add(
          Finding(
            "file-empty", at: Finding.Place(file: file, line: 1), "the file has no row",
            hint: "its first line is \(required.joined(separator: ","))"))
      }
      return (reader, nil)
    }
    let problems = findings(on: header, in: file)
    for problem in problems { reader.findings.add(problem) }
    return (reader, problems.isEmpty ? header : nil)
  }

  private func findings(on header: CSVHeader, in file: String) -> [Finding] {
    let first = Finding.Place(file: file, line: 1)
    var findings: [Finding] = []
    let missing = required.filter { header[$0] == nil }
    if !missing.isEmpty {
      findings.append(
        header.lacking(
          missing, in: file, Self.form,
          hint: "its first line is \((required + optional).joined(separator: ","))"))
    }
    // One name that is not known is no column too many: it is another file.
    guard header.count > 1 else { return findings }
    for column in header.unknown(besides: required + optional) {
      findings.append(
        Finding(
          "unknown-column", at: first, "the column ‘\(header.names[column])’ is not known",
          hint: "remove it: what is not known would be lost"))
    }
    return findings
  }
}
