import Formats
import Granting
import Ledger

/// The rows of a file of collectives on their way into the books.
struct TakingCollectives<Tables: BooksTables> {
  private(set) var counts = RowCounts()
  private let reader: CSVReader
  private let columns: CollectiveColumns
  private let appliesChanges: Bool
  private let today: Day
  private var accounts: KnownAccounts
  private var lines: [CollectiveCode: CollectiveLine] = [:]

  init(
    _ reader: CSVReader, _ columns: CollectiveColumns, accounts: KnownAccounts,
    appliesChanges: Bool, today: Day
  ) {
    self.reader = reader
    self.columns = columns
    self.accounts = accounts
    self.appliesChanges = appliesChanges
    self.today = today
  }

  mutating func takeAll(_ recorder: inout Recorder<Tables>) throws {
    var malformed = 0
    reader.whenRefused = { row in malformed += row.isEmpty ? 0 : 1 }
    while let row = try reader.next() {
      switch columns.read(row) {
      case .failure(let wrong): refuse(wrong.findings)
      case .success(let line): try take(line, row, &recorder)
      }
    }
    counts.rejected += malformed
  }

  private mutating func refuse(_ findings: [Finding]) {
    counts.rejected += 1
    for finding in findings { reader.findings.add(finding) }
  }

  private mutating func take(
    _ line: CollectiveLine, _ row: CSVRow, _ recorder: inout Recorder<Tables>
  ) throws {
    if let earlier = lines[line.code] {
      guard earlier != line else { return counts.alreadyKnown += 1 }
      return refuse([
        row.finding(
          "collective-twice", field: nil,
          "\(line.code) stands earlier in this file and says something else there",
          hint: "give each collective a code of its own")
      ])
    }
    lines[line.code] = line
    if let known = try recorder.tables.find(Collective.self, .text(line.code.text)) {
      try compare(line, row, known, &recorder)
    } else {
      warn(of: line, row)
      try CollectiveRecording.add(line, on: today, &recorder)
      counts.imported += 1
    }
  }

  private mutating func compare(
    _ line: CollectiveLine, _ row: CSVRow, _ collective: Collective,
    _ recorder: inout Recorder<Tables>
  ) throws {
    let known = try KnownCollective(collective, in: recorder.tables)
    let differences = known.differences(from: line)
    let accountDifferences = known.accountDifferences(from: line)
    guard !differences.isEmpty || !accountDifferences.isEmpty else {
      return counts.alreadyKnown += 1
    }
    counts.count(
      RowCounts.Change(
        line: row.line, name: line.code.text,
        columns: differences + accountDifferences, isApplied: appliesChanges))
    guard appliesChanges else { return }
    if !differences.isEmpty {
      try CollectiveRecording.change(line, on: today, &recorder)
    }
    guard !accountDifferences.isEmpty, let account = line.account else { return }
    warn(of: line, row)
    if let payee = known.replaceable {
      try PayeeRecording.change(payee, to: account, on: today, &recorder)
    } else {
      try PayeeRecording.add(
        account, kind: CollectiveRecording.kind(of: account, for: line), to: line.code,
        on: today, &recorder)
    }
  }

  /// What stops nothing here, and needs an answer before money leaves.
  private mutating func warn(of line: CollectiveLine, _ row: CSVRow) {
    guard let account = line.account else { return }
    if CollectiveRecording.kind(of: account, for: line) == .sponsor {
      reader.findings.add(
        row.finding(
          "account-in-other-name", .warning, field: columns.holder,
          "the account of \(line.code) is in another name: recorded as a sponsor's",
          hint: "give its agreement or mandate with caisse collective payee"))
    }
    let others = accounts.others(than: line.code, on: account)
    if !others.isEmpty {
      reader.findings.add(
        row.finding(
          "iban-of-several", .warning, field: columns.iban,
          "this account is also that of \(others.map(\.text).joined(separator: ", "))"))
    }
    accounts.add(account, of: line.code)
  }
}
