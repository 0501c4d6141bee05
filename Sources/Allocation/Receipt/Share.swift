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

  /// What rounding added to the target rounded down: an odd cent, or less than nothing for a step.
  package var oddCents: Int64 { amount.minorUnits - target.whole.minorUnits }

  /// What it gets now, beside what earlier rounds awarded.
  package var topUp: Amount { Amount(minorUnits: amount.minorUnits - request.locked.minorUnits) }

  package var isFull: Bool { amount == request.requested }
  package var isBelowMinimum: Bool { amount < request.minimum }
}

extension Share {
  init(_ request: AllocationRequest, claim: Claim, floor: Amount, target: Target, amount: Int64) {
    self.request = request
    start = Amount(minorUnits: claim.start)
    weight = claim.weight
    self.target = Target(
      whole: claim.start + target.whole.minorUnits, remainder: target.remainder,
      denominator: target.denominator)
    self.amount = Amount(minorUnits: amount)
    constraint = Constraint(request, claim: claim, floor: floor, target: target)
  }
}

extension Constraint {
  fileprivate init(_ request: AllocationRequest, claim: Claim, floor: Amount, target: Target) {
    let added = target.whole.minorUnits
    let isWhole = target.remainder == 0
    if claim.isDropped {
      self = .minimum
    } else if added == claim.high {
      self = .cap
    } else if claim.low > 0, added == claim.low, isWhole, claim.least == request.locked.minorUnits {
      self = .lock
    } else if claim.low > 0, added == claim.low, isWhole, claim.least == floor.minorUnits {
      self = .floor
    } else if added == 0, isWhole, claim.start > 0, claim.start == request.minimum.minorUnits {
      self = .minimum
    } else {
      self = .level
    }
  }
}
