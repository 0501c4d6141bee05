import Allocation
import Council
package import Formats
package import Granting
package import Ledger

/// Takes in a file of ballots: all or nothing, harmless when done twice. A voter's last ballot counts.
package struct ImportBallots {
  package var file: String
  package var round: RoundCode
  /// Whether it is a `.pb` file, whose projects are applications by their codes or references.
  package var isPabulib: Bool

  package init(file: String, round: RoundCode, isPabulib: Bool) {
    self.file = file
    self.round = round
    self.isPabulib = isPabulib
  }

  package struct Outcome {
    package let counts: RowCounts
    package let findings: Findings
  }

  package func decide<Tables>(
    _ source: any ByteSource, currency: Currency, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Outcome {
    try recorder.require(.voteImport)
    let vote = try Votes.find(round, in: recorder.tables)
    guard vote.takes(on: today) else { throw VoteRefusal.voteClosed(round) }
    var taking = try TakingBallots(vote, today: today, in: recorder.tables)
    var findings =
      isPabulib
      ? try takePabulib(source, &taking, &recorder)
      : try takeOwn(source, currency, &taking, &recorder)
    for finding in taking.findings.kept { findings.add(finding) }
    guard findings.errors == 0 else {
      throw RowsRejected(counts: taking.counts, findings: findings)
    }
    return Outcome(counts: taking.counts, findings: findings)
  }

  private func takeOwn<Tables>(
    _ source: any ByteSource, _ currency: Currency, _ taking: inout TakingBallots,
    _ recorder: inout Recorder<Tables>
  ) throws -> Findings {
    let (reader, header) = try BallotColumns.file.open(file, source)
    guard let header else { throw RowsRejected(counts: RowCounts(), findings: reader.findings) }
    let columns = BallotColumns(header, kind: taking.kind, currency: currency)
    while let row = try reader.next() {
      switch columns.read(row) {
      case .failure(let wrong): taking.refuse(wrong.findings)
      case .success(let line): try taking.take(line, row, &recorder)
      }
    }
    return reader.findings
  }

  private func takePabulib<Tables>(
    _ source: any ByteSource, _ taking: inout TakingBallots, _ recorder: inout Recorder<Tables>
  ) throws -> Findings {
    let (read, findings) = try PabulibFile.read(file, source) { line, row in
      try taking.take(line, row, &recorder)
    }
    if let read, read.ballots.kind != taking.kind {
      throw VoteRefusal.otherKind(
        file: read.ballots.kind.rawValue, vote: taking.kind.rawValue)
    }
    return findings
  }
}
