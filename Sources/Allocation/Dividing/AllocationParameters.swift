package import Ledger

/// What a round declares before its result is known: the rule and everything that can change a share.
package struct AllocationParameters: Hashable, Sendable {
  package var rule: Rule
  package var minimum: MinimumPolicy
  /// A share nobody falls below, as far as their cap allows. Not the same as a starting amount.
  package var floor: Amount
  package var rounding: Rounding
  package var ties: TieOrder

  package init(
    rule: Rule, minimum: MinimumPolicy = .ignore, floor: Amount = .zero,
    rounding: Rounding = .largestRemainder, ties: TieOrder = .code
  ) {
    self.rule = rule
    self.minimum = minimum
    self.floor = floor
    self.rounding = rounding
    self.ties = ties
  }

  func requireSense() throws(AllocationRefusal) {
    if floor.isNegative { throw .negativeParameter(floor) }
    if case .startPlusScore(let start) = rule, start.isNegative { throw .negativeParameter(start) }
    if let step = rounding.step, !step.isPositive { throw .stepNotPositive(step) }
  }
}
