import Ledger

/// What the rule alone gives a request at the level of all.
struct Reach: Hashable, Sendable {
  enum Opening: Hashable, Sendable {
    case start(Amount)
    case minimum(Amount)
  }

  enum Part: Hashable, Sendable {
    case equal(level: Amount)
    /// Hundredths of a percent of what was asked.
    case percent(hundredths: Int64, asked: Amount)
    /// `perPoint` is nil when everybody is full and a point has no price.
    case points(Score, perPoint: Amount?)
  }

  /// What comes before the level, if anything does.
  let opening: Opening?
  let part: Part

  init(of share: Share, in receipt: AllocationReceipt) {
    opening = Reach.opening(of: share, in: receipt.parameters)
    part = Reach.part(of: share, in: receipt)
  }

  private static func opening(of share: Share, in parameters: AllocationParameters) -> Opening? {
    guard share.start.isPositive else { return nil }
    if case .first = parameters.minimum, share.start == share.request.minimum {
      return .minimum(share.start)
    }
    return .start(share.start)
  }

  /// Rounded down: the exact numbers are in the receipt.
  private static func part(of share: Share, in receipt: AllocationReceipt) -> Part {
    let level = receipt.level
    func times(_ factor: UInt64) -> Amount? {
      level?.wholePart(times: factor).map { Amount(minorUnits: $0) }
    }
    switch receipt.parameters.rule {
    case .equal:
      return .equal(level: times(1) ?? share.request.cap)
    case .proportional:
      let hundredths = level?.wholePart(times: 10_000) ?? 10_000
      return .percent(hundredths: hundredths, asked: share.request.requested)
    case .score, .startPlusScore:
      return .points(share.request.score ?? Score(thousandths: 0)!, perPoint: times(1000))
    }
  }
}
