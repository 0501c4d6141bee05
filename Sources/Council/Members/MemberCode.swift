/// The short code of a member: `m:1` for the one who opened the books, then `m:2` …
package struct MemberCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let number: Int64

  package init(number: Int64) {
    precondition(number > 0, "members are numbered from 1")
    self.number = number
  }

  /// Reads `m:12`; nil for anything else.
  package init?(_ text: String) {
    guard text.hasPrefix("m:"), let number = Int64(text.dropFirst(2)), number > 0,
      text == "m:\(number)"
    else { return nil }
    self.number = number
  }

  package static let first = MemberCode(number: 1)

  package var description: String { "m:\(number)" }

  package static func < (left: MemberCode, right: MemberCode) -> Bool {
    left.number < right.number
  }
}
