package import Allocation
package import Formats
package import Ledger

/// A file of ballots on the requests of another file, without books.
package struct BallotFile {
  package let voices: Voices
  package let findings: Findings

  /// Reads every ballot, or none: what is wrong with any is thrown whole.
  /// - Parameters:
  ///   - requests: what may be marked, in the order in which places count.
  ///   - kinds: of ballots that the rule can count. Of two, the first ballot that says anything decides.
  package init(
    _ file: String, _ source: any ByteSource, on requests: [AllocationRequest],
    kinds: [BallotKind], currency: Currency
  ) throws {
    let (reader, header) = try BallotColumns.file.open(file, source)
    guard let header else { throw RowsRejected(counts: RowCounts(), findings: reader.findings) }
    var sheet = BallotSheet(requests, kinds: kinds)
    let columns = BallotColumns(header, kind: sheet.kindRead, currency: currency)
    while let row = try reader.next() {
      switch columns.read(row) {
      case .success(let line): sheet.take(line, row, &reader.findings)
      case .failure(let wrong):
        for finding in wrong.findings { reader.findings.add(finding) }
      }
    }
    guard reader.findings.errors == 0 else {
      throw RowsRejected(counts: RowCounts(), findings: reader.findings)
    }
    voices = try Voices(sheet.ballots)
    findings = reader.findings
  }
}
