package import Ledger

/// The sum a round divides.
package struct Pot: Hashable, Sendable {
  package let amount: Amount

  package init(_ amount: Amount) throws(AllocationRefusal) {
    guard !amount.isNegative else { throw .negativePot(amount) }
    self.amount = amount
  }
}

extension Pot {
  /// Divides the pot: exact targets first, rounded once. Shares come in the order of the requests, and
  /// don't depend on it. O(n log n).
  package func divided(
    among requests: [AllocationRequest], by parameters: AllocationParameters
  ) throws(AllocationRefusal) -> AllocationReceipt {
    try parameters.requireSense()
    let ties = try TieRanks(requests, by: parameters.ties)
    let claims = try Claims(requests, on: amount.minorUnits, by: parameters, ties: ties)
    let level = WaterLevel(of: claims.all, sharing: claims.shared)
    let targets = claims.all.map { level.target(of: $0) }
    let added = parameters.rounding.round(
      targets, of: claims.all, total: total(of: targets, at: level, shared: claims.shared),
      ranks: ties.ranks)
    let shares = requests.indices.map { index in
      Share(
        requests[index], claim: claims.all[index], floor: parameters.floor,
        target: targets[index], amount: claims.all[index].start + added[index])
    }
    return AllocationReceipt(
      pot: self, parameters: parameters, level: level.ratio, shares: shares)
  }

  /// What the targets add up to: all that is shared, or less when everybody is full.
  private func total(of targets: [Target], at level: WaterLevel, shared: Int64) -> Int64 {
    level.ratio == nil ? targets.reduce(0) { $0 + $1.whole.minorUnits } : shared
  }
}

extension Rounding {
  fileprivate func round(
    _ targets: [Target], of claims: [Claim], total: Int64, ranks: [Int]
  ) -> [Int64] {
    switch self {
    case .largestRemainder:
      LargestRemainder.round(targets, total: total, ranks: ranks)
    case .sainteLague:
      SainteLague.round(targets, of: claims, total: total, ranks: ranks)
    case .down(let step):
      zip(targets, claims).map { target, claim in
        let sum = claim.start + target.whole.minorUnits
        // What is locked or promised is kept even where it isn't round.
        return max(sum - sum % step.minorUnits - claim.start, claim.low)
      }
    }
  }
}
