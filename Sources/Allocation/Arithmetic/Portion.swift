/// A part of a hundred, exact to the hundredth of a percent: `20%`, `12.5%`.
package struct Portion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Hundredths of a percent, 0 to 10,000.
  package let hundredths: Int64

  package static let whole = Portion(hundredths: 10_000)!

  package init?(hundredths: Int64) {
    guard (0...10_000).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }

  /// Reads `20`, `20%` or `12.5 %`; nil for anything else, and for more than the whole.
  package init?(_ text: String) {
    var digits = Substring(text)
    if digits.hasSuffix("%") { digits.removeLast() }
    while digits.hasSuffix(" ") { digits.removeLast() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }),
      var hundredths = Int64(parts[0])
    else { return nil }
    hundredths *= 100
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let decimals = Int64(parts[1]) else {
        return nil
      }
      hundredths += parts[1].utf8.count == 1 ? decimals * 10 : decimals
    }
    self.init(hundredths: hundredths)
  }

  package static func < (left: Portion, right: Portion) -> Bool {
    left.hundredths < right.hundredths
  }

  /// Without decimals that say nothing.
  package var description: String {
    let (whole, decimals) = hundredths.quotientAndRemainder(dividingBy: 100)
    if decimals == 0 { return "\(whole)%" }
    if decimals % 10 == 0 { return "\(whole).\(decimals / 10)%" }
    return "\(whole).\(decimals < 10 ? "0" : "")\(decimals)%"
  }

  /// Its part of a sum, rounded up: what is promised as a part is never less than that.
  func roundedUp(of sum: Int64) -> Int64 {
    let (whole, remainder) = quotient(of: sum)
    return whole + (remainder > 0 ? 1 : 0)
  }

  /// Its part of a sum, rounded down.
  func roundedDown(of sum: Int64) -> Int64 { quotient(of: sum).whole }

  private func quotient(of sum: Int64) -> (whole: Int64, remainder: UInt64) {
    let (whole, remainder) = UInt64(10_000).dividingFullWidth(
      sum.magnitude.multipliedFullWidth(by: hundredths.magnitude))
    return (Int64(whole), remainder)
  }
}
