package import Ledger

/// All that a run of a rule gave, and why: sentences, comparisons and verification are made from it.
package struct AllocationReceipt: Hashable, Sendable {
  package let pot: Pot
  package let parameters: AllocationParameters
  /// The exact λ, per unit of weight: minor units per application under `equal`, per minor unit
  /// requested under `proportional`, per thousandth of a point under `score`. Nil when everybody is full.
  package let level: Fraction?
  /// In the order the requests were given.
  package let shares: [Share]
  /// What nobody could take, or what a step left.
  package let unassigned: Amount
  /// How many shares nothing but the level fixed.
  package let countAtLevel: Int

  init(pot: Pot, parameters: AllocationParameters, level: Fraction?, shares: [Share]) {
    var unassigned = pot.amount.minorUnits
    var countAtLevel = 0
    for share in shares {
      precondition(
        share.amount >= share.request.locked && share.amount <= share.request.cap,
        "a share keeps what is locked and stays within its cap")
      unassigned -= share.amount.minorUnits
      if share.constraint == .level { countAtLevel += 1 }
    }
    precondition(unassigned >= 0, "shares never add up to more than the pot")
    self.pot = pot
    self.parameters = parameters
    self.level = level
    self.shares = shares
    self.unassigned = Amount(minorUnits: unassigned)
    self.countAtLevel = countAtLevel
  }
}
