import Ledger

/// The short name of a collective, as its region or the file it came in gives it: `C01`.
package struct CollectiveCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    guard Code.isCode(text, longest: 20) else { return nil }
    self.text = text
  }

  package init(known text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: CollectiveCode, right: CollectiveCode) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
