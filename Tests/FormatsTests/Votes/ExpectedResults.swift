import Allocation
import Formats
import Foundation
import Ledger
import TestSupport

/// What independent programs make of the shared voting files.
struct ExpectedResults: Decodable {
  let files: [File]

  struct File: Decodable {
    let file: String
    let bytes: Int
    let results: Results

    /// Whether its thousands of runs end soon even in a debugging build.
    var isQuick: Bool {
      bytes < 100_000 && !file.contains("Hungary") && !file.contains("Toulouse_2022.")
    }
  }

  struct Results: Decodable {
    let greedy: Outcome?
    let mes: Outcome?
    let phragmen: Outcome?
    let addOne: Outcome?
    let addOneUntilOverspend: Outcome?

    enum CodingKeys: String, CodingKey {
      case greedy, mes, phragmen
      case addOne = "mes_add1u"
      case addOneUntilOverspend = "mes_add1_no_exhaustive_stop"
    }
  }

  struct Outcome: Decodable {
    /// Nil where the program took too long.
    let inOrder: [String]?
    /// Where the program doesn't keep the order.
    let sorted: [String]?
    /// The order that a second program gives.
    let independent: [String]?
    let beforeGreedy: [String]?

    enum CodingKeys: String, CodingKey {
      case inOrder = "selected_in_order"
      case sorted = "selected_sorted"
      case independent = "purchase_order_independent"
      case beforeGreedy = "add1_selected_in_order"
    }
  }

  static func load() throws -> [File] {
    let present = Set(SharedFixtures.files(below: "voting", ending: ".pb"))
    return try SharedFixtures.decode("voting/expected.json", as: ExpectedResults.self).files
      .filter { present.contains("voting/\($0.file)") }
  }
}

/// An election read from a shared file.
struct SharedElection {
  let file: PabulibFile
  let election: Election

  init(_ path: String) throws {
    let (file, findings) = try PabulibFile.read(
      path, MemorySource(try SharedFixtures.bytes(path)))
    guard let file else { throw Unreadable(findings: findings.kept) }
    self.file = file
    election = try Election(budget: file.budget, projects: file.projects, ballots: file.ballots)
  }

  static let comparesAll = ProcessInfo.processInfo.environment["CAISSE_VOTES"] == "all"

  /// One unit of the file's money.
  var one: Amount { Amount(minorUnits: file.currency.scale) }

  func isSupported(_ code: String) -> Bool {
    let place = election.projects.firstIndex { $0.code == code }!
    return (0..<election.ballots.count).contains { ballot in
      election.ballots.marks(of: ballot).contains { $0.project == place }
    }
  }

  struct Unreadable: Error {
    let findings: [Finding]
  }

  func chosen(by rule: ChoiceRule) throws -> [String] {
    try election.choice(by: ChoiceParameters(rule: rule)).chosen.map(\.project.code)
  }

  /// As pabutools counts: the file's unit of money, and points as they are.
  func equalShares(_ completion: EqualSharesOptions.Completion = .none) -> ChoiceRule {
    .equalShares(
      EqualSharesOptions(
        satisfaction: election.ballots.kind.satisfaction, completion: completion))
  }
}
