import Ledger

/// What a reader should know beside the reason of a share.
enum Remark: Hashable, Sendable {
  /// All remainders were equal: the order of ties gave it.
  case oddCentByOrder
  case oddCentByRemainder
  case sainteLague
  case step(Amount)
  case topUp(granted: Amount, added: Amount)
  case belowMinimum(Amount)

  static func all(on share: Share, in parameters: AllocationParameters) -> [Remark] {
    [
      rounding(of: share, in: parameters), topUp(of: share), belowMinimum(of: share),
    ].compactMap(\.self)
  }

  private static func rounding(of share: Share, in parameters: AllocationParameters) -> Remark? {
    switch parameters.rounding {
    case .largestRemainder:
      guard share.oddCents > 0 else { return nil }
      return parameters.rule == .equal ? .oddCentByOrder : .oddCentByRemainder
    case .sainteLague:
      return share.oddCents == 0 ? nil : .sainteLague
    case .down(let step):
      return share.oddCents == 0 && share.target.remainder == 0 ? nil : .step(step)
    }
  }

  private static func topUp(of share: Share) -> Remark? {
    guard share.request.locked.isPositive, share.topUp.isPositive else { return nil }
    return .topUp(granted: share.request.locked, added: share.topUp)
  }

  private static func belowMinimum(of share: Share) -> Remark? {
    guard share.isBelowMinimum, share.constraint != .minimum else { return nil }
    return .belowMinimum(share.request.minimum)
  }
}
