package import Journal
package import Ledger

/// One value of an answer.
package enum Cell: Hashable, Sendable {
  case text(String)
  /// An identifier: shown whole, whatever the width.
  case code(String)
  /// In the books' currency unless another is named.
  case amount(Amount, Currency? = nil)
  case count(Int)
  case day(Day)
  case instant(Instant)
  case none
}
