import Ledger

/// What fixed a share, with the numbers that show it.
enum Reason: Hashable, Sendable {
  /// The pot holds all that was asked.
  case enoughForAll
  case full(under: Reach)
  case cap(outOf: Amount)
  /// `others`: how many more have the very same level; nil where levels aren't comparable as sums.
  case level(Reach, others: Int?)
  /// Everybody goes without more than it asked.
  case lost(Amount, asked: Amount)
  /// `above`: nil where a top-up is held back.
  case lock(above: Reach?)
  /// `locked`: whether earlier awards are a part of it.
  case designation(locked: Bool, above: Reach)
  case floor(Amount, above: Reach)
  /// Served first, and nothing was left to add.
  case minimumAlone
  case minimumOutOfReach(Amount, keeps: Amount)
  /// The tiers before its own used the pot.
  case nothingLeft(tier: Int, keeps: Amount)

  init(of share: Share, in receipt: AllocationReceipt) {
    let reach = Reach(of: share, in: receipt)
    let request = share.request
    switch share.constraint {
    case .cap where request.cap < request.requested: self = .cap(outOf: request.requested)
    case .cap: self = Reason.isEnoughForAll(share, receipt) ? .enoughForAll : .full(under: reach)
    case .level, .quota: self = Reason.level(reach, of: share, in: receipt)
    case .lock: self = .lock(above: share.heldTopUp.isPositive ? nil : reach)
    case .designation: self = .designation(locked: request.locked.isPositive, above: reach)
    case .floor: self = .floor(receipt.parameters.floor, above: reach)
    case .minimum where share.start.isPositive: self = .minimumAlone
    case .minimum: self = .minimumOutOfReach(request.minimum, keeps: share.amount)
    case .tier: self = .nothingLeft(tier: request.tier, keeps: share.amount)
    }
  }

  /// Slices have no level: what fills one request is what its voters gave.
  private static func isEnoughForAll(_ share: Share, _ receipt: AllocationReceipt) -> Bool {
    receipt.part(of: share).level == nil && receipt.hearing?.slices == nil
  }

  private static func level(
    _ reach: Reach, of share: Share, in receipt: AllocationReceipt
  ) -> Reason {
    if case .loss(let loss, let asked) = reach.part, loss >= asked, reach.opening == nil {
      return .lost(loss, asked: asked)
    }
    return .level(reach, others: others(than: share, in: receipt))
  }

  private static func others(than share: Share, in receipt: AllocationReceipt) -> Int? {
    guard receipt.parameters.rule == .equal else { return nil }
    if case .first = receipt.parameters.minimum { return nil }
    let count = receipt.part(of: share).countAtLevel
    return count > 1 ? count - 1 : nil
  }
}
