/// The short code of a meeting: `M1` for the first that was recorded, then `M2` …
package struct MeetingCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let number: Int64

  package init(number: Int64) {
    precondition(number > 0, "meetings are numbered from 1")
    self.number = number
  }

  /// Reads `M12`; nil for anything else.
  package init?(_ text: String) {
    guard text.hasPrefix("M"), let number = Int64(text.dropFirst()), number > 0,
      text == "M\(number)"
    else { return nil }
    self.number = number
  }

  package var description: String { "M\(number)" }

  package static func < (left: MeetingCode, right: MeetingCode) -> Bool {
    left.number < right.number
  }
}
