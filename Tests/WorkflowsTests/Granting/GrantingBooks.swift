import Council
import Formats
import Foundation
import Granting
import Journal
import Ledger
import SQLiteStore
import TestSupport
import Workflows

/// What granting does in the books of tests.
extension TestBooks {
  static let round = RoundCode(known: "2024-06")

  static func collective(_ code: String, iban: String? = nil) throws -> CollectiveLine {
    CollectiveLine(
      code: CollectiveCode(code)!, name: "Name of \(code)", legalForm: LegalForm("association")!,
      account: try iban.map {
        PayeeAccount(iban: try IBAN($0), bic: nil, holder: "Name of \(code)")
      }, contact: "\(code)@example.org", region: "Corse", tags: ["food"])
  }

  func add(_ line: CollectiveLine) throws {
    try commit { view, recorder in
      _ = try AddCollective(line).decide(view, &recorder, today: today)
    }
  }

  /// The committee declares that nothing ties it to the applications of a round.
  func declareNothing(in round: RoundCode) throws {
    for number: Int64 in 2...4 {
      try commit(as: MemberCode(number: number)) { view, recorder in
        _ = try DeclareInterests(applications: [], kind: .none, noneElsewhereIn: round)
          .decide(view, &recorder, today: today)
      }
    }
  }

  func openRound(
    _ code: RoundCode = TestBooks.round, opens: Day? = nil, closes: Day? = nil
  ) throws {
    try commit { view, recorder in
      _ = try OpenRound(code: code, opens: opens, closes: closes)
        .decide(view, &recorder, today: today)
    }
  }

  func apply(_ collective: String, _ cents: Int64, minimum: Int64 = 0) throws -> Application {
    let line = ApplicationLine(
      reference: "", collective: CollectiveCode(collective)!, project: "Project of \(collective)",
      requested: Amount(minorUnits: cents), minimum: Amount(minorUnits: minimum))
    let fact = try commit { view, recorder in
      try ReceiveApplication(round: TestBooks.round, line: line, reference: nil)
        .decide(view, &recorder, today: today)
    }
    return try application(fact.code.text)
  }

  func application(_ name: String) throws -> Application {
    try read { try Applications.resolve(name, in: $0) }
  }

  func importCollectives(
    _ text: String, applying: Bool = false, intent: Intent = .commit
  ) throws -> (RowCounts, Findings) {
    try commit(intent: intent) { _, recorder in
      try ImportCollectives(file: "c.csv", appliesChanges: applying)
        .decide(MemorySource(Array(text.utf8)), &recorder, today: today)
    }
  }

  func importApplications(_ text: String) throws -> ImportApplications.Outcome {
    try commit { _, recorder in
      try ImportApplications(file: "a.csv", round: TestBooks.round)
        .decide(MemorySource(Array(text.utf8)), currency: .euro, &recorder, today: today)
    }
  }

  func records() throws -> Int64 { try read { try $0.journalSize() } }

  func entries() throws -> Int { try read { try $0.count(EntryRow.self, where: []) } }
}

/// The files of the model case.
enum ModelFiles {
  static func text(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "fixtures/mobilisation/\(name)"), encoding: .utf8)
  }
}
