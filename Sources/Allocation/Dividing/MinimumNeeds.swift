/// The level each claim needs to reach its minimum, least needy first.
struct MinimumNeeds {
  /// Ascending, equal ones in the order of ties.
  private let needs: [Need]
  /// In the same order.
  private let claims: [Claim]
  /// What those from each place on keep in all.
  private let keptFrom: [Int64]

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

  /// - Parameters:
  ///   - minimums: what each needs.
  ///   - kept: what each keeps without its minimum.
  init(_ claims: [Claim], minimums: [Int64], kept: [Int64], ranks: [Int]) {
    let needs = claims.indices.map { index in
      let (claim, minimum) = (claims[index], minimums[index])
      let isMet = minimum <= claim.least
      return Need(
        missing: isMet ? 0 : minimum - claim.start,
        weight: isMet ? 1 : minimum <= claim.most ? claim.weight : 0, rank: ranks[index],
        claim: index)
    }.sorted()
    self.needs = needs
    self.claims = needs.map { claims[$0.claim] }
    var keptFrom = needs.map { kept[$0.claim] } + [0]
    for place in needs.indices.reversed() { keptFrom[place] += keptFrom[place + 1] }
    self.keptFrom = keptFrom
  }

  /// Of each claim, whether it is among the most, from the least needy on, that can all reach their
  /// minimum when the others keep what they keep.
  func fitting(within pot: Int64) -> [Bool] {
    var isFitting = [Bool](repeating: false, count: needs.count)
    for need in needs[..<longestPrefix(within: pot)] { isFitting[need.claim] = true }
    return isFitting
  }

  /// Each one more raises the cost, so the answer is found by halving.
  private func longestPrefix(within pot: Int64) -> Int {
    var (fits, fails) = (0, (needs.firstIndex(where: \.isOutOfReach) ?? needs.count) + 1)
    while fails - fits > 1 {
      let middle = fits + (fails - fits) / 2
      if costs(prefix: middle, atMost: pot) { fits = middle } else { fails = middle }
    }
    return fits
  }

  /// Whether the prefix, at the level its last member needs, costs no more than the pot.
  private func costs(prefix: Int, atMost pot: Int64) -> Bool {
    let level = needs[prefix - 1]
    var fixed = keptFrom[prefix]
    var active: Int64 = 0
    for claim in claims[..<prefix] {
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
    guard fixed <= pot else { return false }
    return product(active, level.missing) <= product(pot - fixed, level.weight)
  }
}
