package import Allocation
package import Formats
package import Ledger

/// Divides a pot among the requests of a file, without books: nothing is kept.
package struct TryRule {
  package var file: String
  package var pot: Pot
  package var parameters: AllocationParameters
  /// The file of ballots, for a rule that hears them.
  package var ballots: String?

  package init(
    file: String, pot: Pot, parameters: AllocationParameters, ballots: String? = nil
  ) {
    self.file = file
    self.pot = pot
    self.parameters = parameters
    self.ballots = ballots
  }

  /// - Parameter source: opens a file by its path.
  package func divide(
    _ source: (String) throws -> any ByteSource, currency: Currency
  ) throws -> (AllocationReceipt, Findings) {
    var (requests, findings) = try Self.requests(of: file, try source(file), currency: currency)
    let heard = try Self.ballots(
      of: ballots, source, on: requests, by: parameters, currency: currency)
    for finding in heard?.findings.kept ?? [] { findings.add(finding) }
    return (
      try pot.divided(among: requests, by: parameters, hearing: heard?.voices), findings
    )
  }

  /// Nil where there is no file, or a rule hears no ballots.
  package static func ballots(
    of file: String?, _ source: (String) throws -> any ByteSource,
    on requests: [AllocationRequest], by parameters: AllocationParameters, currency: Currency
  ) throws -> BallotFile? {
    guard let file, parameters.hearsVoices else { return nil }
    return try BallotFile(
      file, try source(file), on: requests, kinds: parameters.kindsOfVoices, currency: currency)
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
