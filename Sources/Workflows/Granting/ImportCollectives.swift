import Council
package import Formats
import Granting
package import Ledger

/// Takes in a file of collectives: all or nothing, harmless when done twice. What it says otherwise of a
/// known collective is shown, and recorded only when asked for.
package struct ImportCollectives {
  package var file: String
  package var appliesChanges: Bool

  package init(file: String, appliesChanges: Bool = false) {
    self.file = file
    self.appliesChanges = appliesChanges
  }

  package func decide<Tables>(
    _ source: any ByteSource, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> (RowCounts, Findings) {
    try recorder.require(.collectiveImport)
    let (reader, header) = try CollectiveColumns.file.open(file, source)
    guard let header else { throw RowsRejected(counts: RowCounts(), findings: reader.findings) }
    var taking = TakingCollectives<Tables>(
      reader, CollectiveColumns(header), accounts: try KnownAccounts(in: recorder.tables),
      appliesChanges: appliesChanges, today: today)
    try taking.takeAll(&recorder)
    guard reader.findings.errors == 0 else {
      throw RowsRejected(counts: taking.counts, findings: reader.findings)
    }
    return (taking.counts, reader.findings)
  }
}
