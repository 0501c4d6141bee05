package import Allocation
package import Formats
package import Ledger

/// Divides a pot among the requests of a file, without books: nothing is kept.
package struct TryRule {
  package var file: String
  package var pot: Pot
  package var parameters: AllocationParameters

  package init(file: String, pot: Pot, parameters: AllocationParameters) {
    self.file = file
    self.pot = pot
    self.parameters = parameters
  }

  package func divide(
    _ source: any ByteSource, currency: Currency
  ) throws -> (AllocationReceipt, Findings) {
    let (requests, findings) = try Self.requests(of: file, source, currency: currency)
    return (try pot.divided(among: requests, by: parameters), findings)
  }

  /// Every request of a file, or none: what is wrong with it is thrown whole.
  package static func requests(
    of file: String, _ source: any ByteSource, currency: Currency
  ) throws -> ([AllocationRequest], Findings) {
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
    return (requests, reader.findings)
  }
}
