extension CSVReader {
  /// Takes the header: the first row or, under the titles that banks write, the first that fits.
  ///
  /// Nil where there is none: with a finding where a row is broken, and without one where no row fits,
  /// for only the dialect knows what it looked for.
  /// - Parameters:
  ///   - lines: how many rows to look at. With one, that row must be well formed.
  ///   - above: told of each row above the header, quotes in odd places forgiven.
  package func readHeader(
    within lines: Int = 1, where fits: (CSVHeader) -> Bool = { _ in true },
    above: (CSVRow) -> Void = { _ in }
  ) throws -> CSVHeader? {
    isAboveHeader = lines > 1
    defer { isAboveHeader = false }
    var seen = 0
    let errorsBefore = findings.errors
    while seen < lines, let row = try next() {
      // A broken row where the header may be: what follows is not to be read as a header.
      guard findings.errors == errorsBefore else { break }
      seen += 1
      let candidate = CSVHeader(row)
      guard scanner.problem == nil, fits(candidate) else {
        above(row)
        continue
      }
      headerBytes = Array(row.rawBytes)
      return accept(candidate, row)
    }
    return nil
  }

  private func accept(_ candidate: CSVHeader, _ row: CSVRow) -> CSVHeader? {
    for index in candidate.repeated {
      findings.add(
        row.finding(
          "csv-repeated-column", field: index,
          "the column ‘\(candidate.names[index])’ stands twice in the header",
          hint: "remove or rename one of them"))
    }
    guard candidate.repeated.isEmpty else {
      hasGivenUp = true
      return nil
    }
    header = candidate
    return candidate
  }
}
