package import Allocation
package import Ledger

/// Our CSV of ballots: `voter,ballot` and, where there are any, `proxy` and `recused`.
///
/// A ballot lists what it marks, separated by semicolons, the best first where it ranks:
/// `G1;G4`. Where it counts by a number, that follows: `G1=7.5;G4=3`, or `G1=120.00` in a budget.
package struct BallotColumns: Sendable {
  package static let file = OwnFile(required: ["voter", "ballot"], optional: ["proxy", "recused"])

  private let kind: BallotKind
  private let decimals: Int
  private let voter, ballot: Int
  private let proxy, recused: Int?

  /// The header must hold every required column.
  package init(_ header: CSVHeader, kind: BallotKind, currency: Currency) {
    self.kind = kind
    decimals = kind == .budget ? currency.exponent : 3
    voter = header["voter"]!
    ballot = header["ballot"]!
    proxy = header["proxy"]
    recused = header["recused"]
  }

  package func read(_ row: CSVRow) -> Result<BallotLine, RowFindings> {
    var fields = FieldReading(row)
    let voter = fields.words(self.voter)
    if voter == nil { fields.refuse("voter-missing", field: self.voter, "there is no voter") }
    var marks: [BallotLine.Mark] = []
    row.trimmed(ballot).forEachPart(separator: UInt8(ascii: ";")) { part in
      if let mark = mark(part, &fields) { marks.append(mark) }
    }
    guard fields.findings.isEmpty, let voter else {
      return .failure(RowFindings(fields.findings))
    }
    return .success(
      BallotLine(
        voter: voter, proxy: proxy.flatMap { fields.words($0) }, marks: marks,
        recused: recused.map { names(row, $0) } ?? []))
  }

  private func mark(
    _ part: UnsafeRawBufferPointer, _ fields: inout FieldReading
  ) -> BallotLine.Mark? {
    let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.count
    let name = UnsafeRawBufferPointer(rebasing: part[..<equals]).trimmed
    guard !name.isEmpty else {
      fields.refuse("invalid-mark", field: ballot, "a mark names nothing", hint: hint)
      return nil
    }
    let text = String(decoding: name, as: UTF8.self)
    guard equals < part.count else { return BallotLine.Mark(name: text, weight: nil) }
    let rest = UnsafeRawBufferPointer(rebasing: part[(equals + 1)...]).trimmed
    guard let number = try? DecimalNumber(rest), number.decimals <= decimals,
      let weight = number.amount(decimals: decimals), !weight.isNegative
    else {
      fields.refuse(
        "invalid-mark", field: ballot,
        "‘\(String(decoding: rest, as: UTF8.self))’ can't be what \(text) counts", hint: hint)
      return nil
    }
    return BallotLine.Mark(name: text, weight: weight.minorUnits)
  }

  private func names(_ row: CSVRow, _ field: Int) -> [String] {
    var names: [String] = []
    row.trimmed(field).forEachPart(separator: UInt8(ascii: ";")) { part in
      if !part.isEmpty { names.append(String(decoding: part, as: UTF8.self)) }
    }
    return names
  }

  private var hint: String {
    switch kind {
    case .approval: "marks are separated by semicolons: G1;G4"
    case .ranking: "the best first, separated by semicolons: G4;G1"
    case .points, .score: "points with at most three decimals: G1=7.5;G4=3"
    case .budget: "sums of money: G1=120.00;G4=80.00"
    }
  }
}
