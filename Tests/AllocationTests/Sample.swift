import Allocation
import Ledger

/// Requests and pots written short.
enum Sample {
  static func amount(_ minorUnits: Int64) -> Amount { Amount(minorUnits: minorUnits) }

  static func pot(_ minorUnits: Int64) -> Pot { try! Pot(amount(minorUnits)) }

  static func request(
    _ application: String, _ requested: Int64, of collective: String? = nil, minimum: Int64 = 0,
    cap: Int64? = nil,
    score: Int64? = nil, locked: Int64 = 0, tags: [String] = [], tier: Int = 1,
    donations: Int64 = 0, approvals: Int64 = 0
  ) -> AllocationRequest {
    try! AllocationRequest(
      application: application, collective: collective, requested: amount(requested),
      minimum: amount(minimum), cap: cap.map { amount($0) },
      score: score.flatMap { Score(thousandths: $0) }, tier: tier,
      tags: tags, locked: amount(locked), donations: amount(donations), approvals: approvals)
  }

  /// Requests `c00`, `c01` …, whose codes sort as their places.
  static func requests(_ requested: [Int64]) -> [AllocationRequest] {
    requested.enumerated().map { request(code($0), $1) }
  }

  static func code(_ place: Int) -> String { place < 10 ? "c0\(place)" : "c\(place)" }

  /// Every vector of so many numbers from 0 to a bound.
  static func vectors(_ count: Int, upTo bound: Int64) -> [[Int64]] {
    guard count > 0 else { return [[]] }
    return vectors(count - 1, upTo: bound).flatMap { head in (0...bound).map { head + [$0] } }
  }
}

extension AllocationReceipt {
  var amounts: [Int64] { shares.map(\.amount.minorUnits) }
  var targets: [String] { shares.map(\.target.description) }

  /// The amounts by code, whatever the order of the requests was.
  var byApplication: [String: Int64] {
    Dictionary(uniqueKeysWithValues: shares.map { ($0.request.application, $0.amount.minorUnits) })
  }
}
