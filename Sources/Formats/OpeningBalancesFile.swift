package import Ledger

/// Opening balances as a CSV file: `account,fund,auxiliary,debit,credit`, one side filled in each row.
package enum OpeningBalancesFile {
  package static let columns = ["account", "fund", "auxiliary", "debit", "credit"]

  /// The balances as postings, unless something is wrong with the file.
  package static func read(
    _ bytes: [UInt8], named file: String, currency: Currency
  ) throws -> (balances: [Posting]?, findings: Findings) {
    let reader = CSVReader(CSVDialectForm(), file: file, bytes: bytes)
    guard let header = try reader.readHeader(), let rows = Rows(header, reader, currency) else {
      if reader.findings.isEmpty {
        reader.findings.add(
          Finding(
            "balances-empty", at: .init(file: file, line: 1), "the file has no header",
            hint: "it begins with \(columns.joined(separator: ","))"))
      }
      return (nil, reader.findings)
    }
    var balances: [Posting] = []
    while let row = try reader.next() {
      if let posting = rows.read(row, into: &reader.findings) { balances.append(posting) }
    }
    return (reader.findings.errors == 0 ? balances : nil, reader.findings)
  }

  /// Reads the rows of one file, whose columns may stand in any order.
  private struct Rows {
    private let account, fund, debit, credit: Int
    private let auxiliary: Int?
    private let amounts: AmountReader

    init?(_ header: CSVHeader, _ reader: CSVReader, _ currency: Currency) {
      let required = columns.filter { $0 != "auxiliary" }
      let missing = required.filter { header[$0] == nil }
      let unknown = header.unknown(besides: columns).map { header.names[$0] }
      guard missing.isEmpty, unknown.isEmpty else {
        let words =
          missing.isEmpty
          ? "nothing here is called \(unknown.joined(separator: ", "))"
          : "the file lacks \(missing.joined(separator: ", "))"
        reader.findings.add(
          Finding(
            missing.isEmpty ? "balances-unknown-column" : "balances-missing-column",
            at: .init(file: reader.file, line: 1), words,
            hint: "its columns are \(columns.joined(separator: ","))"))
        return nil
      }
      account = header["account"]!
      fund = header["fund"]!
      debit = header["debit"]!
      credit = header["credit"]!
      auxiliary = header["auxiliary"]
      amounts = AmountReader(.plain, currency)
    }

    func read(_ row: CSVRow, into findings: inout Findings) -> Posting? {
      var fields = FieldReading(row)
      let account = AccountCode(row.text(account))
      if account == nil {
        fields.refuse(
          "balances-malformed-account", field: self.account, "this is no account's code")
      }
      let fund = FundCode(row.text(fund))
      if fund == nil {
        fields.refuse("balances-malformed-fund", field: self.fund, "this is no fund's code")
      }
      let amount = signed(&fields)
      for finding in fields.findings { findings.add(finding) }
      guard let account, let fund, let amount else { return nil }
      return Posting(
        account: account, fund: fund, amount: amount,
        auxiliary: auxiliary.flatMap { row.isEmpty($0) ? nil : row.text($0) })
    }

    /// Debits positive. One side holds the balance; the other is empty, or zero as spreadsheets write it.
    private func signed(_ fields: inout FieldReading) -> Amount? {
      let before = fields.findings.count
      let left = fields.optionalAmount(debit, amounts) ?? .zero
      let right = fields.optionalAmount(credit, amounts) ?? .zero
      guard fields.findings.count == before else { return nil }
      guard left.isZero != right.isZero else {
        fields.refuse(
          "balances-one-side", field: debit, "a balance stands on one side: debit or credit",
          hint: "fill one of the two columns and leave the other empty")
        return nil
      }
      guard !left.isNegative, !right.isNegative else {
        fields.refuse(
          "balances-not-positive", field: left.isZero ? credit : debit,
          "a balance is more than zero", hint: "write it on the other side instead of with a minus")
        return nil
      }
      return left.isZero ? Amount(minorUnits: -right.minorUnits) : left
    }
  }
}
