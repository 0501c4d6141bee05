/// Parts of a sum kept for tags: those that would fall short are divided alone, the others share the rest.
extension Division {
  /// Quotas are looked at from the innermost out; each one set aside lowers the level of the others,
  /// so that they are looked at again.
  func groups(
    dividing sum: Int64, among members: [Int], keeping sets: [QuotaSets.Item],
    scope: AllocationPart.Scope = .all
  ) throws(AllocationRefusal) -> [Group] {
    var aside: [(item: QuotaSets.Item, groups: [Group], sum: Int64)] = []
    while true {
      let rest = members.filter { member in !aside.contains { $0.item.holds[member] } }
      let open =
        try rest.isEmpty
        ? nil : group(scope, rest, dividing: sum - aside.reduce(0) { $0 + $1.sum })
      guard
        let short = sets.first(where: { item in
          isShort(item, of: sum, open: open, aside: aside.map { ($0.item, $0.sum) })
        })
      else { return aside.flatMap(\.groups) + (open.map { [$0] } ?? []) }
      aside.removeAll { part in short.holds[part.item.members[0]] }
      // Two parts that are each rounded up may be a cent more than the whole.
      let left = sum - aside.reduce(0) { $0 + $1.sum }
      let promised = min(short.promised, capacity(of: short.members), left)
      let inner = sets.filter { item in
        item.quota != short.quota && item.members.count <= short.members.count
          && short.holds[item.members[0]]
      }
      aside.append(
        (
          short,
          try groups(
            dividing: promised, among: short.members, keeping: inner, scope: .quota(short.quota)),
          promised
        ))
    }
  }

  private func capacity(of members: [Int]) -> Int64 {
    members.reduce(0) { $0 + parameters.rule.most(for: requests[$1]) }
  }

  /// Whether its members get less than it promises, and could take more.
  private func isShort(
    _ item: QuotaSets.Item, of sum: Int64, open: Group?,
    aside: [(item: QuotaSets.Item, sum: Int64)]
  ) -> Bool {
    if aside.contains(where: { covers($0.item, item) }) {
      return false
    }
    let places = open?.members.indices.filter { item.holds[open!.members[$0]] } ?? []
    let inner = aside.reduce(0) { $0 + (item.holds[$1.item.members[0]] ? $1.sum : 0) }
    let got = inner + (open?.target(of: places) ?? 0)
    let others = aside.reduce(0) { $0 + (item.holds[$1.item.members[0]] ? 0 : $1.sum) }
    return got < min(item.promised, capacity(of: item.members), sum - others)
  }

  /// Whether a part already set aside was divided with this quota in mind.
  private func covers(_ outer: QuotaSets.Item, _ inner: QuotaSets.Item) -> Bool {
    outer.quota == inner.quota
      || outer.members.count > inner.members.count && outer.holds[inner.members[0]]
  }
}
