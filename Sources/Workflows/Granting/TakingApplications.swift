import Formats
import Granting
import Ledger

/// The rows of a file of applications on their way into a round.
struct TakingApplications<Tables: BooksTables> {
  private(set) var counts = RowCounts()
  private(set) var codes: [ApplicationCode] = []
  private let reader: CSVReader
  private let columns: ApplicationColumns
  private let round: Round
  private let today: Day
  private var next: ApplicationCode
  private var lines: [String: ApplicationLine] = [:]

  init(
    _ reader: CSVReader, _ columns: ApplicationColumns, round: Round, next: ApplicationCode,
    today: Day
  ) {
    self.reader = reader
    self.columns = columns
    self.round = round
    self.next = next
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
    _ line: ApplicationLine, _ row: CSVRow, _ recorder: inout Recorder<Tables>
  ) throws {
    if let earlier = lines[line.reference] {
      guard earlier != line else { return counts.alreadyKnown += 1 }
      return refuse([conflict(row, line, "something else, earlier in this file")])
    }
    lines[line.reference] = line
    if let application = try Applications.find(
      round: round.code, reference: line.reference, in: recorder.tables)
    {
      let project = try Applications.project(of: application, in: recorder.tables)
      return compare(
        KnownApplication(application: application, project: project, line: line), row)
    }
    let problems = try findings(on: line, row, recorder.tables)
    guard problems.isEmpty else { return refuse(problems) }
    let fact = try ApplicationRecording.receive(
      line, as: next, reference: line.reference, in: round, received: line.received ?? today,
      &recorder)
    codes.append(fact.code)
    next = ApplicationCode(number: next.number + 1)
    counts.imported += 1
  }

  private mutating func compare(_ known: KnownApplication, _ row: CSVRow) {
    if let words = known.conflict { return refuse([conflict(row, known.line, words)]) }
    let differences = known.differences
    guard !differences.isEmpty else { return counts.alreadyKnown += 1 }
    counts.count(
      RowCounts.Change(
        line: row.line, name: known.line.reference, columns: differences, isApplied: false))
  }

  private func conflict(_ row: CSVRow, _ line: ApplicationLine, _ words: String) -> Finding {
    row.finding(
      "reference-conflicts", field: nil, "reference \(line.reference) is known with \(words)",
      hint:
        "withdraw the other with caisse application withdraw, and give this row its own reference"
    )
  }

  private func findings(
    on line: ApplicationLine, _ row: CSVRow, _ tables: Tables
  ) throws -> [Finding] {
    var findings: [Finding] = []
    if try tables.find(Collective.self, .text(line.collective.text)) == nil {
      findings.append(
        row.finding(
          "unknown-collective", field: columns.collective,
          "the books have no collective \(line.collective)",
          hint: "add it with caisse collective add or import"))
    }
    let day = line.received ?? today
    if !round.receives(on: day) {
      findings.append(
        row.finding(
          "outside-round", field: columns.received,
          "round \(round.code) receives nothing on \(day)", hint: "see caisse round show"))
    }
    return findings
  }
}
