package import Ledger

/// One application's part of a pot, with all that its explanation needs.
package struct Share: Hashable, Sendable {
  package let request: AllocationRequest
  /// What was given before the level counted: a starting amount, or the minimum when those go first.
  package let start: Amount
  /// What the level was multiplied by.
  package let weight: Int64
  /// The exact sum before rounding, start included.
  package let target: Target
  package let amount: Amount
  package let constraint: Constraint
  /// What donors designated for it, as part of its amount and beside what is locked.
  package let designations: [Designation]
  /// The place of its part among the receipt's.
  package let part: Int
  /// A top-up too small to be worth it now: left for a later round.
  package let heldTopUp: Amount

  /// What rounding added to the target rounded down: an odd cent, or less than nothing for a step.
  package var oddCents: Int64 {
    amount.minorUnits + heldTopUp.minorUnits - target.whole.minorUnits
  }

  /// What it gets now, beside what earlier rounds awarded.
  package var topUp: Amount { Amount(minorUnits: amount.minorUnits - request.locked.minorUnits) }

  /// All that donors designated for it.
  package var designated: Amount {
    Amount(minorUnits: designations.reduce(0) { $0 + $1.amount.minorUnits })
  }

  package var isFull: Bool { amount == request.requested }
  package var isBelowMinimum: Bool { amount < request.minimum }
}

extension Share {
  /// - Parameter added: what rounding made of the target, start not included.
  init(
    _ request: AllocationRequest, _ claim: Claim, _ target: Target, within level: Constraint,
    part: Int, added: Int64, designations: [Designation], by parameters: AllocationParameters
  ) {
    self.request = request
    start = Amount(minorUnits: claim.start)
    weight = claim.weight
    self.target = Target(
      whole: claim.start + target.whole.minorUnits, remainder: target.remainder,
      denominator: target.denominator)
    let full = claim.start + added
    let topUp = full - request.locked.minorUnits
    let isHeld =
      request.locked.isPositive && topUp > 0 && topUp < parameters.smallestTopUp.minorUnits
      && designations.isEmpty
    amount = isHeld ? request.locked : Amount(minorUnits: full)
    heldTopUp = isHeld ? Amount(minorUnits: topUp) : .zero
    self.designations = designations
    self.part = part
    constraint =
      isHeld
      ? .lock
      : Constraint(
        request, claim, target, within: level,
        designated: designations.reduce(0) { $0 + $1.amount.minorUnits },
        floor: parameters.floor)
  }
}
