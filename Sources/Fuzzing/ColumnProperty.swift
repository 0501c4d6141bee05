import Allocation
import Formats
import Granting
import Journal
import Ledger

/// Rows of our own files that are taken keep within their bounds.
enum ColumnProperty: Property {
  static func hold(for bytes: [UInt8]) throws {
    let chosen = Chosen(bytes)
    let readings = [
      applications, requests, collectives, ballots(.approval), ballots(.points), ballots(.ranking),
      ballots(.budget), references, balances, chart,
    ]
    try chosen.among(readings)(chosen.bytes)
  }

  private static func rows(
    of file: OwnFile, _ bytes: [UInt8], _ body: (CSVHeader, CSVRow) throws -> Void
  ) throws {
    let (reader, header) = try file.open("f", MemorySource(bytes))
    guard let header else { return }
    while let row = try reader.next() { try body(header, row) }
  }

  private static func applications(_ bytes: [UInt8]) throws {
    try rows(of: ApplicationColumns.file, bytes) { header, row in
      let columns = ApplicationColumns(header, currency: .euro)
      guard case .success(let line) = columns.read(row) else { return }
      try bounds(line.requested, line.minimum, line.cap)
      try Fuzzing.hold(line.requested.isPositive, "an application asks for more than nothing")
      try Fuzzing.hold(ReferenceForm.admits(line.reference), "the reference of \(line)")
    }
  }

  private static func requests(_ bytes: [UInt8]) throws {
    try rows(of: RequestColumns.file, bytes) { header, row in
      let columns = RequestColumns(header, currency: .euro)
      guard case .success(let request) = columns.read(row) else { return }
      try bounds(request.requested, request.minimum, request.cap)
      try Fuzzing.hold(!request.locked.isNegative, "what is locked of \(request)")
    }
  }

  private static func bounds(_ requested: Amount, _ minimum: Amount, _ cap: Amount?) throws {
    try Fuzzing.hold(
      !minimum.isNegative && minimum <= min(cap ?? requested, requested)
        && requested.isRecordable && cap?.isRecordable ?? true,
      "\(minimum) ≤ \(String(describing: cap)), \(requested)")
  }

  private static func collectives(_ bytes: [UInt8]) throws {
    try rows(of: CollectiveColumns.file, bytes) { header, row in
      guard case .success(let line) = CollectiveColumns(header).read(row) else { return }
      try Fuzzing.hold(!line.name.isEmpty, "a collective has a name")
      if let siret = line.siret { try Fuzzing.hold(SIRET(siret)?.text == siret, siret) }
      if let rna = line.rna { try Fuzzing.hold(RNA(rna)?.text == rna, rna) }
      if let account = line.account {
        try Fuzzing.hold(try IBAN(account.iban.text) == account.iban, account.iban.text)
      }
    }
  }

  private static func ballots(_ kind: BallotKind) -> ([UInt8]) throws -> Void {
    { bytes in
      try rows(of: BallotColumns.file, bytes) { header, row in
        let columns = BallotColumns(header, kind: kind, currency: .euro)
        guard case .success(let line) = columns.read(row) else { return }
        try Fuzzing.hold(!line.voter.isEmpty, "a ballot has a voter")
        try Fuzzing.hold(
          line.marks.allSatisfy { !$0.name.isEmpty && $0.weight ?? 0 >= 0 }, "marks of \(line)")
      }
    }
  }

  private static func references(_ bytes: [UInt8]) throws {
    let (references, _) = try ReferenceFile.read(MemorySource(bytes), named: "f")
    try Fuzzing.hold(references?.allSatisfy { !$0.isEmpty } ?? true, "a reference is a word")
  }

  private static func balances(_ bytes: [UInt8]) throws {
    let (balances, findings) = try OpeningBalancesFile.read(bytes, named: "f", currency: .euro)
    for posting in balances ?? [] {
      try Fuzzing.hold(!posting.amount.isZero && posting.amount.isRecordable, "\(posting)")
    }
    try Fuzzing.hold((balances == nil) == (findings.errors > 0), "nothing and no finding")
  }

  private static func chart(_ bytes: [UInt8]) throws {
    let (chart, findings) = try ChartFile.read(bytes, named: "c", file: "f")
    try Fuzzing.hold((chart == nil) == (findings.errors > 0), "nothing and no finding")
  }
}
