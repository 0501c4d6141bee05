import Ledger

extension Constraint {
  /// Read off a claim and its target beside the start.
  init(
    _ request: AllocationRequest, in group: Group, claim: Claim, target: Target,
    designated: Int64, floor: Amount
  ) {
    let added = target.whole.minorUnits
    let isWhole = target.remainder == 0
    let isAtLow = claim.low > 0 && added == claim.low && isWhole
    if claim.isDropped {
      self = .minimum
    } else if added == claim.high, claim.most >= request.cap.minorUnits {
      self = .cap
    } else if case .tier = group.scope, group.sum == 0 {
      self = .tier
    } else if isAtLow, claim.least == request.kept(with: designated) {
      self = designated > 0 ? .designation : .lock
    } else if isAtLow, claim.least == floor.minorUnits {
      self = .floor
    } else if added == 0, isWhole, claim.start > 0, claim.start == request.minimum.minorUnits {
      self = .minimum
    } else if case .quota = group.scope {
      self = .quota
    } else {
      self = .level
    }
  }
}
