import Ledger

/// What fixed a share, with the numbers that show it.
enum Reason: Hashable, Sendable {
  /// The pot holds all that was asked.
  case enoughForAll
  case full(under: Reach)
  case cap(outOf: Amount)
  /// `others`: how many more have the very same level; nil where levels aren't comparable as sums.
  case level(Reach, others: Int?)
  case lock(above: Reach)
  case floor(Amount, above: Reach)
  /// Served first, and nothing was left to add.
  case minimumAlone
  case minimumOutOfReach(Amount, keeps: Amount)

  init(of share: Share, in receipt: AllocationReceipt) {
    let reach = Reach(of: share, in: receipt)
    let request = share.request
    switch share.constraint {
    case .cap where request.cap < request.requested: self = .cap(outOf: request.requested)
    case .cap: self = receipt.level == nil ? .enoughForAll : .full(under: reach)
    case .level: self = .level(reach, others: Reason.others(than: share, in: receipt))
    case .lock: self = .lock(above: reach)
    case .floor: self = .floor(receipt.parameters.floor, above: reach)
    case .minimum where share.start.isPositive: self = .minimumAlone
    case .minimum: self = .minimumOutOfReach(request.minimum, keeps: request.locked)
    }
  }

  private static func others(than share: Share, in receipt: AllocationReceipt) -> Int? {
    guard receipt.parameters.rule == .equal else { return nil }
    if case .first = receipt.parameters.minimum { return nil }
    return receipt.countAtLevel > 1 ? receipt.countAtLevel - 1 : nil
  }
}
