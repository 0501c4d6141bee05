/// The level each claim needs to reach its minimum, least needy first.
struct MinimumNeeds {
  private let needs: [Need]

  /// A level as what is missing over the weight it comes through: nothing at level 0, and what no weight
  /// brings beyond all levels.
  private struct Need: Comparable {
    let missing: Int64
    let weight: Int64
    let rank: Int
    let claim: Int

    var isOutOfReach: Bool { missing > 0 && weight == 0 }

    static func < (left: Need, right: Need) -> Bool {
      let (mine, others) = (
        product(left.missing, right.weight), product(right.missing, left.weight)
      )
      return mine != others ? mine < others : left.rank < right.rank
    }
  }

  init(_ claims: [Claim], minimums: [Int64], ranks: [Int]) {
    needs = claims.indices.map { index in
      let (claim, minimum) = (claims[index], minimums[index])
      let isMet = minimum <= claim.least
      return Need(
        missing: isMet ? 0 : minimum - claim.start,
        weight: isMet ? 1 : minimum <= claim.most ? claim.weight : 0, rank: ranks[index],
        claim: index)
    }.sorted()
  }

  /// Indices of the claims, ascending by need, equal needs in the order of ties.
  var order: [Int] { needs.map(\.claim) }

  /// How many, from the least needy on, can all reach their minimum when the others keep only what is
  /// locked. Each one more raises the cost, so the answer is found by halving.
  func longestPrefix(of claims: [Claim], locks: [Int64], within pot: Int64) -> Int {
    var (fits, fails) = (0, (needs.firstIndex(where: \.isOutOfReach) ?? needs.count) + 1)
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
    let level = needs[prefix - 1]
    var fixed: Int64 = 0
    var active: Int64 = 0
    for need in needs[..<prefix] {
      let claim = claims[need.claim]
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
    for need in needs[prefix...] { fixed += locks[need.claim] }
    guard fixed <= pot else { return false }
    return product(active, level.missing) <= product(pot - fixed, level.weight)
  }
}
