import Ledger

/// The short name of a round: `2024-06`.
package struct RoundCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    guard Code.isCode(text, longest: 40) else { return nil }
    self.text = text
  }

  package init(known text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: RoundCode, right: RoundCode) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
