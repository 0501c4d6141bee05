package import Ledger

/// The short code of a copy of the people file: `K1` for the first that was made, then `K2` …
package struct PeopleCopyCode: Hashable, Sendable, CustomStringConvertible {
  package let number: Int64

  package init(number: Int64) {
    precondition(number > 0, "copies are numbered from 1")
    self.number = number
  }

  /// Reads `K12`; nil for anything else.
  package init?(_ text: String) {
    guard text.hasPrefix("K"), let number = Int64(text.dropFirst()), number > 0,
      text == "K\(number)"
    else { return nil }
    self.number = number
  }

  package var description: String { "K\(number)" }
}

/// A copy of the people file that lies elsewhere. The books may be copied and kept for ten years; people,
/// who may be erased tomorrow, for days.
package struct PeopleCopy: Equatable, Sendable {
  /// After these many days a copy is destroyed.
  package static let days = 35

  package let code: PeopleCopyCode
  package let madeOn: Day
  /// The last day on which it may exist.
  package let until: Day
  package var destroyedOn: Day?

  package init(code: PeopleCopyCode, madeOn: Day, until: Day, destroyedOn: Day? = nil) {
    self.code = code
    self.madeOn = madeOn
    self.until = until
    self.destroyedOn = destroyedOn
  }

  package func isOverdue(on day: Day) -> Bool { destroyedOn == nil && until < day }
}
