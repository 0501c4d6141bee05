import Ledger

/// The amounts that people give through one channel, and how often each is given.
struct AmountLadder {
  /// Rising; the weights go with them.
  let rungs: [Amount]
  let weights: [Int]

  /// `(20, 25)` is twenty euros, drawn 25 times out of the sum of all weights.
  init(_ steps: [(euros: Int64, weight: Int)]) {
    rungs = steps.map { Amount(minorUnits: $0.euros * 100) }
    weights = steps.map(\.weight)
  }

  /// Draws `count` amounts that sum to `total` to the cent, those at the pinned places as given.
  func draw(
    _ count: Int, total: Amount, pinned: [Int: Amount] = [:], from seed: inout SplitMix64
  ) -> [Amount] {
    var chosen = (0..<count).map { _ in seed.index(weights: weights) }
    let free = (0..<count).filter { pinned[$0] == nil }
    let pinnedSum = pinned.values.total
    let sum = free.map { rungs[chosen[$0]] }.total
    var missing = total.minorUnits - pinnedSum.minorUnits - sum.minorUnits
    climb(&chosen, at: free, until: &missing, seed: &seed)

    var amounts = (0..<count).map { pinned[$0] ?? rungs[chosen[$0]] }
    // What no step of the ladder can reach makes one odd amount, as life does.
    let odd = free.last { amounts[$0].minorUnits + missing > 0 }!
    amounts[odd] = Amount(minorUnits: amounts[odd].minorUnits + missing)
    return amounts
  }

  /// Moves donations a rung up or down, at random places, until no step brings the sum nearer.
  private func climb(
    _ chosen: inout [Int], at free: [Int], until missing: inout Int64, seed: inout SplitMix64
  ) {
    let smallest = zip(rungs, rungs.dropFirst()).map { $1.minorUnits - $0.minorUnits }.min()!
    while missing.magnitude >= smallest.magnitude {
      let place = seed.pick(free)
      let next = chosen[place] + (missing > 0 ? 1 : -1)
      guard rungs.indices.contains(next) else { continue }
      let change = rungs[next].minorUnits - rungs[chosen[place]].minorUnits
      guard change.magnitude <= missing.magnitude else { continue }
      chosen[place] = next
      missing -= change
    }
  }
}

extension Sequence<Amount> {
  /// The sum of a few thousand amounts of some thousand euros, which can't overflow.
  var total: Amount { try! sum() }
}
