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
    /// What was asked less what everybody goes without.
    case loss(Amount, asked: Amount)
    /// Half of what was asked, the most or the least that Talmud gives.
    case half(asked: Amount)
    /// So much for each unit of its own donations.
    case match(Rate, donations: Amount)
    /// The same, brought down to a part of it.
    case partOfMatch(hundredths: Int64, match: Amount, Rate, donations: Amount)
    /// What so many of the ballots give it, each of its slice.
    case slices(givers: Int, of: Int, slice: Amount)
    /// What its part, in hundredths of a percent, of proposed budgets brings; nil where that is its share.
    case budgets(Amount?, hundredths: Int64, BudgetMean, ballots: Int)
    /// The quadratic match of gifts, or what there is of it.
    case gifts(Amount, match: Amount, givers: Int)
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
    let part = receipt.part(of: share)
    let request = share.request
    func times(_ factor: UInt64) -> Amount? {
      part.level?.wholePart(times: factor).map { Amount(minorUnits: $0) }
    }
    switch receipt.parameters.rule {
    case .equal:
      return .equal(level: times(1) ?? request.cap)
    case .proportional:
      let hundredths = part.level?.wholePart(times: 10_000) ?? 10_000
      return .percent(hundredths: hundredths, asked: request.requested)
    case .score, .startPlusScore:
      return .points(request.score ?? Score(thousandths: 0)!, perPoint: times(1000))
    case .equalLosses:
      return .loss(times(1) ?? .zero, asked: share.claimed)
    case .talmud:
      return talmud(share, level: times(1) ?? .zero, twice: times(2) ?? .zero, part.isLoss)
    case .match(let rate, let short):
      return match(share, rate, short, part.level)
    case .slices, .budgets, .quadratic:
      return voiced(share, in: receipt, times(share.weight.magnitude))
    }
  }

  private static func voiced(
    _ share: Share, in receipt: AllocationReceipt, _ reached: Amount?
  ) -> Part {
    guard let hearing = receipt.hearing, let voice = share.request.voice else {
      preconditionFailure("a rule that hears ballots has heard them")
    }
    switch receipt.parameters.rule {
    case .budgets(let mean):
      let part = Fraction(voice.weight.magnitude, over: hearing.weight.magnitude)
      let isShare = share.constraint == .level || share.constraint == .quota
      return .budgets(
        isShare ? nil : reached, hundredths: part.wholePart(times: 10_000) ?? 0, mean,
        ballots: voice.ballots)
    case .quadratic:
      return .gifts(
        min(reached ?? voice.most, voice.most), match: voice.most, givers: voice.ballots)
    default:
      let all = hearing.voices.ballots.count
      let slice = Amount(minorUnits: receipt.divided / Int64(all))
      return .slices(givers: voice.ballots, of: all, slice: slice)
    }
  }

  private static func talmud(
    _ share: Share, level: Amount, twice: Amount, _ isLoss: Bool
  ) -> Part {
    if share.claimed <= twice { return .half(asked: share.claimed) }
    return isLoss ? .loss(level, asked: share.claimed) : .equal(level: level)
  }

  private static func match(
    _ share: Share, _ rate: Rate, _ short: Rule.Shortage, _ level: Fraction?
  ) -> Part {
    let donations = share.request.donations
    let match = Amount(minorUnits: rate.times(donations.minorUnits))
    guard let level, share.target.whole < min(match, share.request.cap) else {
      return .match(rate, donations: donations)
    }
    switch short {
    case .equal:
      return .equal(level: Amount(minorUnits: level.wholePart(times: 1) ?? match.minorUnits))
    case .proportional:
      return .partOfMatch(
        hundredths: level.wholePart(times: 10_000) ?? 10_000,
        match: min(match, share.request.cap), rate, donations: donations)
    }
  }
}

extension Share {
  /// What the rule divides by: the cap, less what was given before.
  fileprivate var claimed: Amount {
    Amount(minorUnits: request.cap.minorUnits - start.minorUnits)
  }
}
