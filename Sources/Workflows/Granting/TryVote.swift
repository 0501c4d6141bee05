package import Allocation
package import Formats
package import Ledger

/// The projects of a `.pb` file as requests, and its ballots as a rule that divides hears them: without
/// books, nothing is kept.
package struct TryVote {
  package let requests: [AllocationRequest]
  package let voices: Voices
  package let budget: Amount
  package let currency: Currency
  package let findings: Findings

  package init(_ file: String, _ source: any ByteSource) throws {
    let (read, findings) = try PabulibFile.read(file, source, keepingZeros: true)
    guard let read else { throw RowsRejected(counts: RowCounts(), findings: findings) }
    requests = try read.projects.map {
      try AllocationRequest(application: $0.code, requested: $0.cost)
    }
    voices = try Voices(read.ballots)
    budget = read.budget
    currency = read.currency
    self.findings = findings
  }
}
