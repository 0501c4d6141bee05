/// The level each claim needs to reach its minimum, least needy first.
struct MinimumNeeds {
  /// Indices of the claims, ascending by need, equal needs in the order of ties.
  let order: [Int]
  private let needs: [Need]

  /// A level as what is missing over the weight it comes through; nothing is missing at level 0.
  private struct Need {
    let missing: Int64
    let weight: Int64

    var isOutOfReach: Bool { missing > 0 && weight == 0 }

    func isLess(than other: Need) -> Bool {
      if isOutOfReach || other.isOutOfReach { return !isOutOfReach }
      return product(missing, other.weight) < product(other.missing, weight)
    }

    func equals(_ other: Need) -> Bool {
      if isOutOfReach || other.isOutOfReach { return isOutOfReach == other.isOutOfReach }
      return product(missing, other.weight) == product(other.missing, weight)
    }
  }

  init(_ claims: [Claim], minimums: [Int64], ranks: [Int]) {
    let needs = zip(claims, minimums).map { claim, minimum in
      minimum <= claim.least
        ? Need(missing: 0, weight: 1)
        : Need(missing: minimum - claim.start, weight: minimum <= claim.most ? claim.weight : 0)
    }
    self.needs = needs
    order = claims.indices.sorted { left, right in
      needs[left].equals(needs[right])
        ? ranks[left] < ranks[right] : needs[left].isLess(than: needs[right])
    }
  }

  /// How many, from the least needy on, can all reach their minimum when the others keep only what is
  /// locked. Each one more raises the cost, so the answer is found by halving.
  func longestPrefix(of claims: [Claim], locks: [Int64], within pot: Int64) -> Int {
    var (fits, fails) = (0, (order.firstIndex { needs[$0].isOutOfReach } ?? order.count) + 1)
    while fails - fits > 1 {
      let middle = fits + (fails - fits) / 2
      if costs(claims, locks: locks, prefix: middle, atMost: pot) {
        fits = middle
      } else {
        fails = middle
      }
    }
    return fits
  }

  /// Whether the prefix, at the level its last member needs, costs no more than the pot.
  private func costs(_ claims: [Claim], locks: [Int64], prefix: Int, atMost pot: Int64) -> Bool {
    let level = needs[order[prefix - 1]]
    var fixed: Int64 = 0
    var active: Int64 = 0
    for index in order[..<prefix] {
      let claim = claims[index]
      fixed += claim.start
      let reached = product(claim.weight, level.missing)
      if reached <= product(claim.low, level.weight) {
        fixed += claim.low
      } else if reached >= product(claim.high, level.weight) {
        fixed += claim.high
      } else {
        active += claim.weight
      }
    }
    for index in order[prefix...] { fixed += locks[index] }
    guard fixed <= pot else { return false }
    return product(active, level.missing) <= product(pot - fixed, level.weight)
  }
}
