package import Journal
import Keeping
package import Ledger

/// What awards up to an amount need.
package struct Tier: Hashable, Sendable, FactPart {
  /// Up to and with this; nil for whatever is above all other tiers.
  package let ceiling: Amount?
  /// How many must be for it, besides its proposer.
  package let approvals: Int
  /// How many must check its payment, besides the one who sends it.
  package let checks: Int

  package init(upTo ceiling: Amount? = nil, approvals: Int, checks: Int = 1) {
    self.ceiling = ceiling
    self.approvals = approvals
    self.checks = checks
  }

  package func write(to body: inout CanonicalWriter) {
    body.count("approvals", approvals)
    body.amount("ceiling", ceiling)
    body.count("checks", checks)
  }

  package init(from body: inout CanonicalReader) throws(CanonicalRefusal) {
    approvals = try body.count("approvals")
    ceiling = try body.optionalAmount("ceiling")
    checks = try body.count("checks")
  }
}

/// Small numbers, none below zero and none so large that a day reckoned with it leaves the calendar.
extension CanonicalWriter {
  mutating func count(_ key: StaticString, _ value: Int) {
    integer(key, Int64(value))
  }
}

extension CanonicalReader {
  mutating func count(_ key: StaticString) throws(CanonicalRefusal) -> Int {
    let value = try integer(key)
    guard (0...Int64(Policy.largestNumber)).contains(value) else {
      throw refusal(.badValue(key.description))
    }
    return Int(value)
  }
}
