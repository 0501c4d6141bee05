/// A judgement as a number of points, exact to the thousandth: 7.333 is 7333.
package struct Score: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let thousandths: Int64

  /// Nil below zero.
  package init?(thousandths: Int64) {
    guard thousandths >= 0 else { return nil }
    self.thousandths = thousandths
  }

  package static func < (left: Score, right: Score) -> Bool {
    left.thousandths < right.thousandths
  }

  /// Always three decimals: `7.333`.
  package var description: String {
    let decimals = String(thousandths % 1000)
    let padding = String(repeating: "0", count: 3 - decimals.utf8.count)
    return "\(thousandths / 1000).\(padding)\(decimals)"
  }
}
