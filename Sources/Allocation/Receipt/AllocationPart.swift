package import Ledger

/// A sum of its own within a pot, with the level at which it was divided.
package struct AllocationPart: Hashable, Sendable {
  /// Whom it is for.
  package enum Scope: Hashable, Sendable {
    /// Everybody, or all for whom nothing was set aside.
    case all
    case tier(Int)
    case quota(Quota)
  }

  package let scope: Scope
  package let pot: Amount
  /// The exact λ, per unit of weight: minor units per application under `equal`, per minor unit
  /// requested under `proportional`, per thousandth of a point under `score`. Nil when everybody is full.
  package let level: Fraction?
  /// Whether the level is what everybody goes without.
  package let isLoss: Bool
  /// How many applications it was divided among.
  package let members: Int
  /// How many shares nothing but the level fixed.
  package let countAtLevel: Int
}
