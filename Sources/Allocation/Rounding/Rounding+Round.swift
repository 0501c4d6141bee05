import Ledger

extension AllocationParameters {
  /// What each member of a group gets beside its start, in whole minor units.
  func rounded(_ group: Group, ranks: [Int]) -> [Int64] {
    let (targets, claims) = (group.level.targets, group.claims.all)
    let total = group.level.total(of: group.claims.shared)
    switch rounding {
    case .largestRemainder: return LargestRemainder.round(targets, total: total, ranks: ranks)
    case .sainteLague:
      return SainteLague.round(targets, of: claims, total: total, ranks: ranks)
    case .down(let step):
      var amounts = StepRounding.round(targets, of: claims, to: step.minorUnits)
      if rest == .redistribute {
        StepRounding.redistribute(
          &amounts, targets, of: claims, by: step.minorUnits, total: total, ranks: ranks)
      }
      return amounts
    }
  }
}
