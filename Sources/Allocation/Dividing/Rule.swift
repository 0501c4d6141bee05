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
  /// Everybody goes without the same amount (constrained equal losses).
  case equalLosses
  /// Equal awards up to half of each claim, then equal losses (Aumann and Maschler 1985).
  case talmud
  /// So much for each unit of the donations that an application collected itself.
  case match(rate: Rate, short: Shortage)
  /// Every ballot carries the same part of the pot, for what it marks.
  case slices
  /// In proportion to what the budgets that voters propose come to.
  case budgets(BudgetMean)
  /// In proportion to quadratic matches of gifts, never above them: a what-if.
  case quadratic(QuadraticFunding)

  /// How matches come down when the pot is short of them.
  package enum Shortage: String, Sendable, CaseIterable { case proportional, equal }

  package var name: String {
    switch self {
    case .equal: "equal"
    case .proportional: "proportional"
    case .score: "score"
    case .startPlusScore: "start-plus-score"
    case .equalLosses: "equal-losses"
    case .talmud: "talmud"
    case .match: "match"
    case .slices: "voters-slices"
    case .budgets(.average): "average-budget"
    case .budgets(.markets): "independent-markets"
    case .quadratic: "quadratic-funding"
    }
  }

  /// The starting amount of a rule that has one.
  package var start: Amount? {
    if case .startPlusScore(let start) = self { start } else { nil }
  }

  package var rate: Rate? {
    if case .match(let rate, _) = self { rate } else { nil }
  }

  package var short: Shortage? {
    if case .match(_, let short) = self { short } else { nil }
  }

  /// What bounds the pairs of a rule that matches gifts.
  package var bound: Amount? {
    if case .quadratic(.pairwiseBounded(let bound)) = self { bound } else { nil }
  }

  /// Nil for an unknown name, and where a parameter of its own is missing or not called for.
  package init?(
    name: String, start: Amount? = nil, rate: Rate? = nil, short: Shortage? = nil,
    bound: Amount? = nil
  ) {
    switch (name, start, rate, short, bound) {
    case ("equal", nil, nil, nil, nil): self = .equal
    case ("proportional", nil, nil, nil, nil): self = .proportional
    case ("score", nil, nil, nil, nil): self = .score
    case ("start-plus-score", let start?, nil, nil, nil): self = .startPlusScore(start: start)
    case ("equal-losses", nil, nil, nil, nil): self = .equalLosses
    case ("talmud", nil, nil, nil, nil): self = .talmud
    case ("match", nil, let rate?, _, nil):
      self = .match(rate: rate, short: short ?? .proportional)
    case ("voters-slices", nil, nil, nil, nil): self = .slices
    case ("average-budget", nil, nil, nil, nil): self = .budgets(.average)
    case ("independent-markets", nil, nil, nil, nil): self = .budgets(.markets)
    case ("quadratic-funding", nil, nil, nil, _):
      self = .quadratic(bound.map { .pairwiseBounded(by: $0) } ?? .plain)
    default: return nil
    }
  }

  /// Every name, in the order of the design.
  package static let names = [
    "equal", "proportional", "score", "start-plus-score", "equal-losses", "talmud", "match",
    "voters-slices", "average-budget", "independent-markets", "quadratic-funding",
  ]

  /// Whether requests without a score are refused.
  package var needsScores: Bool {
    switch self {
    case .score, .startPlusScore: true
    case .equal, .proportional, .equalLosses, .talmud, .match, .slices, .budgets, .quadratic: false
    }
  }

  /// Whether shares are `level × weight`, and not what a level of losses leaves.
  var isByWeight: Bool {
    switch self {
    case .equalLosses, .talmud: false
    case .equal, .proportional, .score, .startPlusScore, .match, .slices, .budgets, .quadratic:
      true
    }
  }

  /// What the level is multiplied by for this request.
  func weight(of request: AllocationRequest) -> Int64 {
    switch self {
    case .equal, .equalLosses, .talmud, .slices: 1
    case .proportional: request.requested.minorUnits
    case .score, .startPlusScore: request.score?.thousandths ?? 0
    case .match(_, .equal): 1
    case .match(_, .proportional): most(for: request)
    case .budgets, .quadratic: request.voice?.weight ?? 0
    }
  }

  /// What is given before the level counts.
  func start(for request: AllocationRequest) -> Int64 {
    if case .startPlusScore(let start) = self { min(start, request.cap).minorUnits } else { 0 }
  }

  /// The most the rule gives, whatever the pot.
  func most(for request: AllocationRequest) -> Int64 {
    let cap = request.cap.minorUnits
    return switch self {
    case .match(let rate, _): min(cap, rate.times(request.donations.minorUnits))
    case .quadratic: min(cap, request.voice?.most.minorUnits ?? 0)
    default: cap
    }
  }
}
