import Ledger

/// What ballots together say of one request.
package struct Voice: Hashable, Sendable {
  /// How many of them count for it.
  package let ballots: Int
  /// What the rule divides by, where that is no score.
  package let weight: Int64
  /// The most the rule gives for what they say, where it has such a bound.
  let most: Amount
}
