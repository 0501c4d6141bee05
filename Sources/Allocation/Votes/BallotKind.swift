/// What a ballot says of the projects it names.
package enum BallotKind: String, Hashable, Sendable, CaseIterable {
  /// All that it names, alike.
  case approval
  /// A judgement of each.
  case score
  /// The best first. The first of `k` counts k − 1, the last counts nothing.
  case ranking
  /// A sum of points, spread.
  case points
  /// A sum of money, spread: a budget that the voter proposes.
  case budget

  /// Whether what it names counts by a number.
  package var hasWeights: Bool { self != .approval }
}
