package import Ledger

/// What a host keeps of what comes in, in hundredths of a percent.
package struct FeeRate: Hashable, Sendable, CustomStringConvertible {
  package let hundredths: Int64

  package init?(hundredths: Int64) {
    guard (0...10_000).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }

  /// Reads `5` and `7.25`: percents with at most two decimals.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? String(parts[1]) : "00"
    guard let whole = parts.first, (1...3).contains(whole.count), (1...2).contains(decimals.count),
      (whole + decimals).utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int64(whole + decimals + (decimals.count == 1 ? "0" : ""))
    else { return nil }
    self.init(hundredths: number)
  }

  package static let none = FeeRate(hundredths: 0)!

  package var description: String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    return rest == 0 ? "\(whole)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension FeeRate {
  /// The most a host may keep of this sum, to the cent below.
  package func of(_ amount: Amount) -> Amount {
    let (high, low) = amount.minorUnits.multipliedFullWidth(by: hundredths)
    return Amount(minorUnits: Int64(10_000).dividingFullWidth((high, low)).quotient)
  }
}
