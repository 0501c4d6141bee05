/// How the scores that voters gave one application become one.
package enum ScoreMean: String, Hashable, Sendable, CaseIterable {
  /// The sum over the count, half up.
  case mean
  /// The mean without the highest and the lowest, where there are more than two.
  case trimmed
  /// The middle one; between two, their mean, half up.
  case median

  /// Which of so many scores in ascending order count.
  package func counted(of count: Int) -> Range<Int> {
    switch self {
    case .mean: 0..<count
    case .trimmed: count > 2 ? 1..<count - 1 : 0..<count
    case .median: count == 0 ? 0..<0 : (count - 1) / 2..<count / 2 + 1
    }
  }

  /// Nil where there are none.
  package func score(of scores: [Score]) -> Score? {
    guard !scores.isEmpty else { return nil }
    let counted = scores.sorted()[counted(of: scores.count)]
    let sum = counted.reduce(Int128(0)) { $0 + Int128($1.thousandths) }
    let count = Int128(counted.count)
    return Score(thousandths: Int64((2 * sum + count) / (2 * count)))
  }
}
