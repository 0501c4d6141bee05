/// The short code of an application, allotted in the order in which the books received them: `G12`.
package struct ApplicationCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let number: Int64

  package init(number: Int64) {
    precondition(number > 0, "applications are numbered from 1")
    self.number = number
  }

  /// Reads `G12`; nil for anything else.
  package init?(_ text: String) {
    guard text.hasPrefix("G"), let number = Int64(text.dropFirst()), number > 0,
      text == "G\(number)"
    else { return nil }
    self.number = number
  }

  package var text: String { "G\(number)" }
  package var description: String { text }

  package static func < (left: ApplicationCode, right: ApplicationCode) -> Bool {
    left.number < right.number
  }
}
