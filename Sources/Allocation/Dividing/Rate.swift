/// What a matching rule adds to each unit of donations, exact to the thousandth: `0.5`, `2`.
package struct Rate: Hashable, Sendable, CustomStringConvertible {
  package let thousandths: Int64

  /// Nil unless above zero.
  package init?(thousandths: Int64) {
    guard thousandths > 0 else { return nil }
    self.thousandths = thousandths
  }

  package init?(_ text: String) {
    guard let score = Score(text) else { return nil }
    self.init(thousandths: score.thousandths)
  }

  package var description: String { Score(thousandths: thousandths)!.plain }

  /// The rate times a sum, rounded down; the most an amount can be where it is more.
  func times(_ sum: Int64) -> Int64 {
    Int64(clamping: product(sum, thousandths) / 1000)
  }
}
