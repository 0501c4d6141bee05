import Ledger

/// What a reader should know beside the reason of a share.
enum Remark: Hashable, Sendable {
  /// All remainders were equal: the order of ties gave it.
  case oddCentByOrder
  case oddCentByRemainder
  case sainteLague
  case step(Amount)
  /// The rest of the steps was given back, and this is one of those it went to.
  case stepUp(Amount)
  case topUp(granted: Amount, added: Amount)
  case topUpHeld(Amount, smallest: Amount)
  /// Money that donors gave for it, and under which names.
  case designated([Designation])
  case tier(Int, pot: Amount)
  case quota(Quota, pot: Amount)
  case belowMinimum(Amount)
  /// How many scores its score is made of.
  case scores(ScoreMean, Int)

  static func all(on share: Share, in receipt: AllocationReceipt) -> [Remark] {
    [
      scores(of: share, in: receipt), scope(of: share, in: receipt),
      rounding(of: share, in: receipt), designated(of: share),
      topUp(of: share, in: receipt.parameters), belowMinimum(of: share),
    ].compactMap(\.self)
  }

  private static func scores(of share: Share, in receipt: AllocationReceipt) -> Remark? {
    guard let scores = receipt.parameters.scores, let voice = share.request.voice else {
      return nil
    }
    return .scores(scores.mean, voice.ballots)
  }

  private static func scope(of share: Share, in receipt: AllocationReceipt) -> Remark? {
    let part = receipt.part(of: share)
    return switch part.scope {
    case .all: nil
    case .tier(let tier): share.constraint == .tier ? nil : .tier(tier, pot: part.pot)
    case .quota(let quota): .quota(quota, pot: part.pot)
    }
  }

  private static func rounding(of share: Share, in receipt: AllocationReceipt) -> Remark? {
    switch receipt.parameters.rounding {
    case .largestRemainder:
      guard share.oddCents > 0 else { return nil }
      return receipt.parameters.rule == .equal ? .oddCentByOrder : .oddCentByRemainder
    case .sainteLague:
      return share.oddCents == 0 ? nil : .sainteLague
    case .down(let step):
      if share.oddCents == 0, share.target.remainder == 0 || share.constraint == .lock {
        return nil
      }
      return share.oddCents > 0 ? .stepUp(step) : .step(step)
    }
  }

  private static func designated(of share: Share) -> Remark? {
    share.designations.isEmpty ? nil : .designated(share.designations)
  }

  private static func topUp(of share: Share, in parameters: AllocationParameters) -> Remark? {
    let granted = share.request.locked
    if share.heldTopUp.isPositive {
      return .topUpHeld(share.heldTopUp, smallest: parameters.smallestTopUp)
    }
    guard granted.isPositive, share.topUp.isPositive else { return nil }
    return .topUp(granted: granted, added: share.topUp)
  }

  private static func belowMinimum(of share: Share) -> Remark? {
    guard share.isBelowMinimum, share.constraint != .minimum else { return nil }
    return .belowMinimum(share.request.minimum)
  }
}
