package import Ledger

/// A named method that divides a pot, with its own parameters.
package enum Rule: Hashable, Sendable {
  /// The same level for all, nobody above their cap: water-filling.
  case equal
  /// In proportion to what was requested.
  case proportional
  /// In proportion to the score.
  case score
  /// A starting amount for each, the rest in proportion to the score.
  case startPlusScore(start: Amount)

  package var name: String {
    switch self {
    case .equal: "equal"
    case .proportional: "proportional"
    case .score: "score"
    case .startPlusScore: "start-plus-score"
    }
  }

  /// The starting amount of a rule that has one.
  package var start: Amount? {
    switch self {
    case .equal, .proportional, .score: nil
    case .startPlusScore(let start): start
    }
  }

  /// Nil for an unknown name, and where a starting amount is missing or not called for.
  package init?(name: String, start: Amount? = nil) {
    switch (name, start) {
    case ("equal", nil): self = .equal
    case ("proportional", nil): self = .proportional
    case ("score", nil): self = .score
    case ("start-plus-score", let start?): self = .startPlusScore(start: start)
    default: return nil
    }
  }

  /// Whether requests without a score are refused.
  package var needsScores: Bool {
    switch self {
    case .equal, .proportional: false
    case .score, .startPlusScore: true
    }
  }

  /// What the level is multiplied by for this request.
  func weight(of request: AllocationRequest) -> Int64 {
    switch self {
    case .equal: 1
    case .proportional: request.requested.minorUnits
    case .score, .startPlusScore: request.score?.thousandths ?? 0
    }
  }

  /// What is given before the level counts.
  func start(for request: AllocationRequest) -> Int64 {
    switch self {
    case .equal, .proportional, .score: 0
    case .startPlusScore(let start): min(start, request.cap).minorUnits
    }
  }
}
