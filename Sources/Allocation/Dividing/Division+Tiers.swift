import Ledger

/// A pot that goes down the tiers. What a lower tier asks changes nothing for a higher one; only what
/// it already has, locked or designated, is never divided again.
extension Division {
  func groups(
    dividing sum: Int64, downThe order: TierOrder
  ) throws(AllocationRefusal) -> [Group] {
    let tiers = Dictionary(grouping: requests.indices) { requests[$0].tier }
      .sorted { $0.key < $1.key }
    var keptBelow = requests.indices.reduce(0) { $0 + kept(by: $1) }
    guard keptBelow <= sum else { return [try group(.all, Array(requests.indices), dividing: sum)] }
    var groups: [Group] = []
    var left = sum
    var overflow: Int64 = 0
    for (tier, members) in tiers {
      let own = members.reduce(0) { $0 + kept(by: $1) }
      keptBelow -= own
      let available = left - keptBelow
      let wanted =
        switch order {
        case .inTurn: available
        case .portions(let portions): portions.part(ofTier: tier, in: sum) + overflow
        }
      let given = min(max(wanted, own), available)
      let group = try group(.tier(tier), members, dividing: given)
      overflow = group.left
      left -= given - overflow
      groups.append(group)
    }
    return groups
  }

  /// What a request has whatever becomes of it.
  private func kept(by index: Int) -> Int64 {
    requests[index].kept(with: designated[index])
  }
}

extension [Portion] {
  /// Cut where the parts before it end, so that no cent is lost between two tiers.
  fileprivate func part(ofTier tier: Int, in sum: Int64) -> Int64 {
    guard indices.contains(tier - 1) else { return 0 }
    let before = self[..<(tier - 1)].reduce(0) { $0 + $1.hundredths }
    let through = before + self[tier - 1].hundredths
    return Portion(hundredths: through)!.roundedDown(of: sum)
      - Portion(hundredths: before)!.roundedDown(of: sum)
  }
}
