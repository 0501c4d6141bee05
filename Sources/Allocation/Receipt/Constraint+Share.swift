import Ledger

extension Constraint {
  /// Read off a claim and its target beside the start.
  ///
  /// - Parameter level: what fixes a share of its group where nothing of its own does.
  init(
    _ request: AllocationRequest, _ claim: Claim, _ target: Target, within level: Constraint,
    designated: Int64, floor: Amount
  ) {
    let added = target.whole.minorUnits
    let isWhole = target.remainder == 0
    let isAtLow = claim.low > 0 && added == claim.low && isWhole
    if claim.isDropped {
      self = .minimum
    } else if added == claim.high, claim.most >= request.cap.minorUnits {
      self = .cap
    } else if level == .tier {
      self = .tier
    } else if isAtLow, claim.least == request.kept(with: designated) {
      self = designated > 0 ? .designation : .lock
    } else if isAtLow, claim.least == floor.minorUnits {
      self = .floor
    } else if added == 0, isWhole, claim.start > 0, claim.start == request.minimum.minorUnits {
      self = .minimum
    } else {
      self = level
    }
  }
}
