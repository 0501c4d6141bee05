import Ledger

/// What donors designated, divided among those it is for before anything else is.
struct DesignatedMoney {
  /// What each request has of it, in their order.
  private(set) var amounts: [Int64]
  /// What those it is for can't take.
  private(set) var unused: Int64 = 0

  init(
    _ designations: [Designation], among requests: [AllocationRequest], by rule: Rule,
    ties: TieRanks
  ) {
    amounts = [Int64](repeating: 0, count: requests.count)
    let inOrder = designations.sorted { $0.tag.utf8.lexicographicallyPrecedes($1.tag.utf8) }
    for designation in inOrder {
      let members = requests.indices.filter { designation.reaches(requests[$0]) }
      divide(designation.amount.minorUnits, among: members, of: requests, by: rule, ties)
    }
  }

  private mutating func divide(
    _ sum: Int64, among members: [Int], of requests: [AllocationRequest], by rule: Rule,
    _ ties: TieRanks
  ) {
    let claims = members.map { index in
      Claim(
        weight: rule.weight(of: requests[index]), low: 0,
        high: max(rule.most(for: requests[index]) - amounts[index], 0))
    }
    let level = WaterLevel(of: claims, sharing: sum)
    let targets = claims.map { level.target(of: $0) }
    let total = level.ratio == nil ? targets.reduce(0) { $0 + $1.whole.minorUnits } : sum
    let added = LargestRemainder.round(targets, total: total, ranks: ties.among(members).ranks)
    for (index, amount) in zip(members, added) { amounts[index] += amount }
    unused += sum - total
  }
}
