package import Allocation
package import Formats
package import Ledger

/// Divides a pot among the requests of a file, without books: nothing is kept.
package struct TryRule {
  package var file: String
  package var pot: Amount
  package var parameters: AllocationParameters

  package init(file: String, pot: Amount, parameters: AllocationParameters) {
    self.file = file
    self.pot = pot
    self.parameters = parameters
  }

  package func divide(
    _ source: any ByteSource, currency: Currency
  ) throws -> (AllocationReceipt, Findings) {
    let (reader, header) = try RequestColumns.file.open(file, source)
    guard let header else { throw RowsRejected(counts: RowCounts(), findings: reader.findings) }
    let columns = RequestColumns(header, currency: currency)
    var requests: [AllocationRequest] = []
    while let row = try reader.next() {
      switch columns.read(row) {
      case .success(let request): requests.append(request)
      case .failure(let wrong):
        for finding in wrong.findings { reader.findings.add(finding) }
      }
    }
    guard reader.findings.errors == 0 else {
      throw RowsRejected(counts: RowCounts(), findings: reader.findings)
    }
    return (try Pot(pot).divided(among: requests, by: parameters), reader.findings)
  }
}
