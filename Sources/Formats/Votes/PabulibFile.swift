package import Allocation
package import Ledger

/// A vote on projects in the format of pabulib.org, as found in the wild: sections META, PROJECTS and
/// VOTES, each title alone on its line, semicolons, amounts as decimal numbers of one currency.
package struct PabulibFile {
  /// What the file says of itself, by key.
  package let meta: [String: String]
  package let budget: Amount
  package let projects: [Project]
  package let ballots: Ballots
  /// The currency of all amounts, with as many decimals as the file needs.
  package let currency: Currency

  package static let form = CSVDialectForm(
    delimiter: .semicolon, rowWidth: .any, strayQuotes: .kept)

  /// Reads a file; nil where something in it can't be taken, which the reader's findings then say.
  /// - Parameter keepingZeros: whether points of nought are marks: no support, and yet a score.
  package static func read(
    _ file: String, _ source: any ByteSource, keepingZeros: Bool = false
  ) throws -> (file: PabulibFile?, findings: Findings) {
    try read(file, source, keepingZeros: keepingZeros, afterBallot: { _, _ in })
  }

  /// The same, telling of every ballot as it stands, with its row.
  package static func read(
    _ file: String, _ source: any ByteSource, each: (BallotLine, CSVRow) throws -> Void
  ) throws -> (file: PabulibFile?, findings: Findings) {
    try read(file, source, keepingZeros: false) { reading, row in
      try each(reading.lastBallot, row)
    }
  }

  private static func read(
    _ file: String, _ source: any ByteSource, keepingZeros: Bool,
    afterBallot: (borrowing PabulibReading, CSVRow) throws -> Void
  ) throws -> (file: PabulibFile?, findings: Findings) {
    let reader = CSVReader(form, file: file, source: source)
    var reading = PabulibReading(file: file, keepsZeros: keepingZeros)
    while let row = try reader.next() {
      if reading.read(row, &reader.findings) { try afterBallot(reading, row) }
    }
    let read = reader.findings.errors == 0 ? reading.finish(&reader.findings) : nil
    return (reader.findings.errors == 0 ? read : nil, reader.findings)
  }
}
