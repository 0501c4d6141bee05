import Ledger

/// What one division of claims comes to: how much each gives of itself, or gets.
struct Level {
  /// Nil when everybody is full, whatever the level.
  let ratio: Fraction?
  /// Whether the ratio is what everybody goes without, and not what everybody gets.
  let isLoss: Bool
  /// What is added to the start of each claim, in their order.
  let targets: [Target]
  /// What every ballot gave whom, where they carry the sum.
  var slices: VotersSlices?

  /// What the targets add up to: all that is shared, or less when everybody is full.
  func total(of shared: Int64) -> Int64 {
    ratio == nil ? targets.reduce(0) { $0 + $1.whole.minorUnits } : shared
  }
}

extension Level {
  init(_ claims: Claims, by rule: Rule) {
    switch rule {
    case .equalLosses: self.init(lossesOf: claims.all, sharing: claims.shared)
    case .talmud: self.init(talmudOf: claims.all, sharing: claims.shared)
    case .equal, .proportional, .score, .startPlusScore, .match, .slices, .budgets, .quadratic:
      let level = WaterLevel(of: claims.all, sharing: claims.shared)
      self.init(
        ratio: level.ratio, isLoss: false, targets: claims.all.map { level.target(of: $0) })
    }
  }

  /// No level for all: each has what its voters give it of their slices.
  init(slicing sum: Int64, by ballots: Ballots, among claims: [Claim], ranks: [Int]) {
    let slices = VotersSlices(
      sum, ballots: ballots, caps: claims.map(\.most), locked: claims.map(\.least), ranks: ranks)
    self.init(
      ratio: nil, isLoss: false, targets: slices.amounts.map { Target(whole: $0) }, slices: slices)
  }

  /// Equal losses are equal awards of what is missing.
  private init(lossesOf claims: [Claim], sharing sum: Int64) {
    let missing = claims.reduce(0) { $0 + $1.high } - sum
    guard missing > 0 else {
      self.init(ratio: nil, isLoss: true, targets: claims.map { Target(whole: $0.high) })
      return
    }
    let losses = claims.map { Claim(weight: 1, low: 0, high: $0.high - $0.low) }
    let level = WaterLevel(of: losses, sharing: missing)
    let most = losses.reduce(0) { max($0, $1.high) }
    self.init(
      ratio: level.ratio ?? Fraction(most.magnitude, over: 1), isLoss: true,
      targets: zip(claims, losses).map { level.target(of: $1).taken(from: $0.high) })
  }

  /// In halves of a minor unit, so that half a claim is whole.
  private init(talmudOf claims: [Claim], sharing sum: Int64) {
    let most = claims.reduce(0) { $0 + $1.high }
    guard most > sum else {
      self.init(ratio: nil, isLoss: true, targets: claims.map { Target(whole: $0.high) })
      return
    }
    let isLoss = sum > most - sum
    let halves = claims.map { Claim(weight: 1, low: 0, high: $0.high) }
    let level = WaterLevel(of: halves, sharing: 2 * (isLoss ? most - sum : sum))
    let highest = halves.reduce(0) { max($0, $1.high) }
    let ratio = level.ratio ?? Fraction(highest.magnitude, over: 1)
    self.init(
      ratio: Fraction(ratio.numerator, over: 2 * ratio.denominator), isLoss: isLoss,
      targets: zip(claims, halves).map { claim, half in
        let target = level.target(of: half).halved(over: ratio.denominator)
        return isLoss ? target.taken(from: claim.high) : target
      })
  }
}

extension Target {
  /// What is left of a whole sum.
  fileprivate func taken(from sum: Int64) -> Target {
    guard remainder > 0 else { return Target(whole: sum - whole.minorUnits) }
    return Target(
      whole: sum - whole.minorUnits - 1, remainder: denominator - remainder,
      denominator: denominator)
  }

  /// All over one denominator, so that what is left of each can be compared.
  fileprivate func halved(over common: UInt64) -> Target {
    let odd = UInt64(whole.minorUnits & 1)
    let halves = odd * common + remainder * (common / denominator)
    guard halves > 0 else { return Target(whole: whole.minorUnits / 2) }
    return Target(
      whole: whole.minorUnits / 2, remainder: halves, denominator: 2 * common)
  }
}
