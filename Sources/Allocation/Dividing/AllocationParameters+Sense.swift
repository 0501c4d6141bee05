import Ledger

/// What can't be declared, or not together, or not for these requests.
extension AllocationParameters {
  func requireSense(for requests: [AllocationRequest], on pot: Pot) throws(AllocationRefusal) {
    for amount in [floor, rule.start ?? .zero, smallestTopUp] where amount.isNegative {
      throw .negativeParameter(amount)
    }
    if let step = rounding.step, !step.isPositive { throw .stepNotPositive(step) }
    if tiers != nil, !quotas.isEmpty { throw .notTogether(rule: "tiers", with: "quotas") }
    try requireReserve(of: pot)
    if !rule.isByWeight { try requireLosses() }
    if rule == .slices { try requireSlices() }
    if rule == .talmud {
      if requests.contains(where: \.locked.isPositive) {
        throw .notTogether(rule: rule.name, with: "locked awards")
      }
      if !pot.designations.isEmpty {
        throw .notTogether(rule: rule.name, with: "designated money")
      }
    }
  }

  /// A slice goes where its voter wants it: nothing but caps, and what is granted or
  /// designated already, stands in its way.
  private func requireSlices() throws(AllocationRefusal) {
    let others: [(String, Bool)] = [
      ("tiers", tiers != nil), ("quotas", !quotas.isEmpty), ("a floor", floor.isPositive),
      (minimum.name, minimum != .ignore), ("sainte-lague", rounding == .sainteLague),
    ]
    if let other = others.first(where: \.1) { throw .notTogether(rule: rule.name, with: other.0) }
  }

  private func requireReserve(of pot: Pot) throws(AllocationRefusal) {
    guard let reserve else { return }
    let amount = Amount(minorUnits: reserve.minorUnits(of: pot.amount.minorUnits))
    if amount.isNegative { throw .negativeParameter(amount) }
    if amount > pot.amount { throw .reserveAbovePot(pot: pot.amount, reserve: amount) }
  }

  private func requireLosses() throws(AllocationRefusal) {
    if rounding == .sainteLague { throw .notTogether(rule: rule.name, with: "sainte-lague") }
    if minimum == .dropBelow { throw .notTogether(rule: rule.name, with: "drop-below-minimum") }
    if rule == .talmud, floor.isPositive { throw .notTogether(rule: rule.name, with: "a floor") }
  }
}
