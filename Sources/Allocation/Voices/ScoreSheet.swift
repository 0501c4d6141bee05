/// How the scores that members gave one application become one.
package enum ScoreMean: String, Sendable, CaseIterable {
  /// The sum over the count, half up.
  case mean
  /// The mean without the highest and the lowest, where there are more than two.
  case trimmed
  /// The middle one; between two, their mean, half up.
  case median
}

/// The scores of one application, each by one member; who recused takes no part.
package struct ScoreSheet: Hashable, Sendable {
  package private(set) var scores: [String: Score] = [:]
  package private(set) var recused: Set<String> = []

  package init() {}

  /// The last score of a member counts.
  package mutating func give(_ score: Score, by member: String) {
    scores[member] = score
  }

  package mutating func recuse(_ member: String) {
    recused.insert(member)
  }

  /// Who counts: neither in the sum nor in the number do others stand.
  package var counted: [Score] {
    scores.filter { !recused.contains($0.key) }.map(\.value).sorted()
  }

  /// Nil where too few scored: not scored is not nought.
  package func result(_ mean: ScoreMean, atLeast fewest: Int = 1) -> Score? {
    var counted = counted.map(\.thousandths)
    guard !counted.isEmpty, counted.count >= fewest else { return nil }
    switch mean {
    case .mean: break
    case .trimmed where counted.count > 2: counted = Array(counted.dropFirst().dropLast())
    case .trimmed: break
    case .median:
      counted = Array(counted[(counted.count - 1) / 2...counted.count / 2])
    }
    let sum = counted.reduce(Int128(0)) { $0 + Int128($1) }
    let count = Int128(counted.count)
    return Score(thousandths: Int64((2 * sum + count) / (2 * count)))
  }
}
