import Council
package import Formats
package import Granting
package import Ledger

/// Takes in a file of applications to one round: all or nothing, harmless when done twice.
package struct ImportApplications {
  package var file: String
  package var round: RoundCode

  package init(file: String, round: RoundCode) {
    self.file = file
    self.round = round
  }

  package struct Outcome {
    package let counts: RowCounts
    /// The short codes allotted, in the order of the file.
    package let codes: [ApplicationCode]
    package let findings: Findings
  }

  package func decide<Tables>(
    _ source: any ByteSource, currency: Currency, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Outcome {
    try recorder.require(.applicationImport)
    let round = try Rounds.open(round, in: recorder.tables)
    let (reader, header) = try ApplicationColumns.file.open(file, source)
    guard let header else { throw RowsRejected(counts: RowCounts(), findings: reader.findings) }
    var taking = TakingApplications<Tables>(
      reader, ApplicationColumns(header, currency: currency), round: round,
      next: try ApplicationRecording.nextCode(in: recorder.tables), today: today)
    try taking.takeAll(&recorder)
    guard reader.findings.errors == 0 else {
      throw RowsRejected(counts: taking.counts, findings: reader.findings)
    }
    return Outcome(counts: taking.counts, codes: taking.codes, findings: reader.findings)
  }
}
