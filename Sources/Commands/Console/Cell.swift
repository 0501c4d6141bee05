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
  /// Seconds since 1970-01-01T00:00:00Z.
  case instant(Int)
  case none
}

extension Cell {
  /// RFC 3339 in UTC: `2026-02-10T17:20:00Z`.
  static func text(ofInstant seconds: Int) -> String {
    let (days, rest) = seconds.quotientAndRemainder(floorDividingBy: 86_400)
    let day = Day(number: Int32(days)).description
    return "\(day)T\(twoDigits(rest / 3600)):\(twoDigits(rest / 60 % 60)):\(twoDigits(rest % 60))Z"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

extension Int {
  fileprivate func quotientAndRemainder(floorDividingBy divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
