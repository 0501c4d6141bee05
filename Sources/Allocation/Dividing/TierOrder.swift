/// How a pot goes down the tiers of a round, the first one first.
package enum TierOrder: Hashable, Sendable, CustomStringConvertible {
  /// Each tier has all that the tiers before it left.
  case inTurn
  /// Each tier has its part of the pot, and what the tier before it could not take.
  case portions([Portion])

  /// `in-turn`, or `60%,30%,10%`.
  package var description: String {
    switch self {
    case .inTurn: "in-turn"
    case .portions(let portions): portions.map(\.description).joined(separator: ",")
    }
  }

  /// Reads the same; nil where a part is none, or all of them are more than the whole.
  package init?(_ text: String) {
    if text == "in-turn" {
      self = .inTurn
      return
    }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let portions = parts.compactMap { Portion(String($0)) }
    guard portions.count == parts.count,
      portions.reduce(0, { $0 + $1.hundredths }) <= Portion.whole.hundredths
    else { return nil }
    self = .portions(portions)
  }
}
