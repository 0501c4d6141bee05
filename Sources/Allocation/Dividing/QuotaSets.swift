import Ledger

/// Quotas with those they are for, the smallest first, none crossing another.
struct QuotaSets {
  /// One quota, what it promises, and the places of those it is for.
  struct Item {
    let quota: Quota
    let promised: Int64
    let members: [Int]
    /// Whether each request is one of them.
    let holds: [Bool]
  }

  let all: [Item]

  init(_ division: Division, on sum: Int64) throws(AllocationRefusal) {
    let quotas = division.parameters.quotas
    var items: [Item] = []
    for (place, quota) in quotas.enumerated() {
      guard !quotas[..<place].contains(where: { $0.tag == quota.tag }) else {
        throw .quotaTwice(tag: quota.tag)
      }
      let holds = division.requests.map { $0.tags.contains(quota.tag) }
      let members = holds.indices.filter { holds[$0] }
      guard !members.isEmpty else { throw .quotaOfNobody(tag: quota.tag) }
      items.append(
        Item(
          quota: quota, promised: quota.share.roundedUp(of: sum), members: members, holds: holds))
    }
    items.sort { left, right in
      left.members.count != right.members.count
        ? left.members.count < right.members.count
        : left.quota.tag.utf8.lexicographicallyPrecedes(right.quota.tag.utf8)
    }
    all = items
    try requireNesting(among: division.requests)
    try requireRoom(in: sum)
  }

  private func requireNesting(among requests: [AllocationRequest]) throws(AllocationRefusal) {
    for (place, inner) in all.enumerated() {
      for outer in all[(place + 1)...] {
        let outside = inner.members.first { !outer.holds[$0] }
        let inside = inner.members.first { outer.holds[$0] }
        guard let outside, let inside else { continue }
        throw .quotasCross(
          inner.quota.tag, outer.quota.tag, inBoth: requests[inside].application,
          inOne: requests[outside].application)
      }
    }
  }

  /// Together they must fit the sum, however little their members can take; an outer one needs as much
  /// as those within it.
  private func requireRoom(in sum: Int64) throws(AllocationRefusal) {
    var needs: [Int64] = []
    var isInner = [Bool](repeating: false, count: all.count)
    for (place, item) in all.enumerated() {
      var inner: Int64 = 0
      for other in 0..<place
      where !isInner[other] && item.holds[all[other].members[0]] {
        isInner[other] = true
        inner += needs[other]
      }
      needs.append(max(item.quota.share.hundredths, inner))
    }
    let outermost = needs.indices.reduce(0) { $0 + (isInner[$1] ? 0 : needs[$1]) }
    guard outermost <= Portion.whole.hundredths else {
      throw .quotasAbovePot(tags: all.map(\.quota.tag))
    }
  }
}
