/// What every ballot still holds: whole numbers over one common denominator, ballots with equal purses
/// together in one group. Group 0 holds nothing.
struct Purses {
  private(set) var denominator: WideNatural
  /// The group of each ballot.
  private(set) var group: [Int32]
  private var values = WideColumn()
  private var members: [Int32] = []
  /// Groups that hold something and have members, the poorest first.
  private var ascending: [Int32] = []
  private var unused: [Int32] = []
  /// Room for counting the members of each group, all zero between two uses.
  private var counts: [Int32] = []

  /// Gives every ballot the same.
  init(ballots: Int, each numerator: WideNatural, over denominator: WideNatural) {
    self.denominator = denominator
    values.append()
    values.append()
    values[1] = numerator
    let isEmpty = numerator.isZero
    group = [Int32](repeating: isEmpty ? 0 : 1, count: ballots)
    members = isEmpty ? [Int32(ballots), 0] : [0, Int32(ballots)]
    ascending = isEmpty ? [] : [1]
    counts = [0, 0]
  }

  func value(of group: Int32) -> WideNatural { values[Int(group)] }

  /// What the ballots of a project hold together.
  func total(of ballots: some Sequence<Int32>) -> WideNatural {
    var counts = [UInt64](repeating: 0, count: members.count)
    for ballot in ballots { counts[Int(group[Int(ballot)])] += 1 }
    var total = WideNatural.zero
    for group in ascending where counts[Int(group)] > 0 {
      total.add(values[Int(group)], times: counts[Int(group)])
    }
    return total
  }

  /// The least charge for a unit of weight at which the supporters of a project pay its cost, each no
  /// more than the purse holds; nil when together they hold too little.
  mutating func charge(
    _ cost: Int64, to groups: [Supporters.Group], of supporters: Supporters
  ) -> Charge? {
    charge(denominator.times(cost.magnitude), to: groups, of: supporters)
  }

  /// The same for a sum over the common denominator.
  mutating func charge(
    _ sum: WideNatural, to groups: [Supporters.Group], of supporters: Supporters
  ) -> Charge? {
    var left = sum
    let slices = slices(of: groups, of: supporters)
    var weight = slices.reduce(0 as UInt64) { $0 + $1.weight * UInt64($1.count) }
    for slice in slices {
      let purse = Int(slice.group)
      // Who comes later holds more for its weight: when this one can pay in full, all can.
      if values.isAtLeast(left.times(slice.weight), at: purse, times: weight) {
        return Charge(left: left, weight: weight)
      }
      values.subtract(purse, times: UInt64(slice.count), from: &left)
      weight -= slice.weight * UInt64(slice.count)
    }
    return nil
  }

  /// What is left to pay once those are through who can't pay in full, and the weight that shares it.
  struct Charge {
    var left: WideNatural
    let weight: UInt64
  }

  /// Supporters of one weight with one purse, those first who hold the least for their weight.
  private struct Slice {
    let group: Int32
    let weight: UInt64
    let count: Int32
  }

  private mutating func slices(
    of groups: [Supporters.Group], of supporters: Supporters
  ) -> [Slice] {
    var slices: [Slice] = []
    for kind in groups {
      count(supporters[kind])
      for group in ascending where counts[Int(group)] > 0 {
        slices.append(Slice(group: group, weight: kind.weight, count: counts[Int(group)]))
        counts[Int(group)] = 0
      }
      counts[0] = 0
    }
    if groups.count > 1 {
      let values = values
      slices.sort {
        values.isLess(Int($0.group), over: $0.weight, Int($1.group), over: $1.weight)
      }
    }
    return slices
  }

  private mutating func count(_ ballots: ArraySlice<Int32>) {
    if ascending.count == 1, members[0] == 0 {
      counts[Int(ascending[0])] = Int32(ballots.count)
      return
    }
    ballots.withUnsafeBufferPointer { ballots in
      group.withUnsafeBufferPointer { group in
        counts.withUnsafeMutableBufferPointer { counts in
          for ballot in ballots { counts[Int(group[Int(ballot)])] &+= 1 }
        }
      }
    }
  }
}

extension Purses {
  /// Multiplies the common denominator, so that a charge becomes a whole number.
  mutating func refine(by factor: UInt64) {
    guard factor > 1 else { return }
    denominator.multiply(by: factor)
    values.multiply(by: factor)
  }

  /// Takes the charge from every supporter, or all that is in the purse where it holds less.
  ///
  /// - Parameter each: told of every set of ballots that pay alike, with what each of them pays.
  mutating func pay(
    _ charge: WideNatural, from groups: [Supporters.Group], of supporters: Supporters,
    each: (Payment, ArraySlice<Int32>) -> Void
  ) {
    var changed: [Change] = []
    for kind in groups {
      let full = charge.times(kind.weight)
      for (old, ballots) in parted(supporters[kind]) {
        let purse = values[Int(old)]
        let isFull = full <= purse
        each(Payment(amount: isFull ? full : purse, isFull: isFull, weight: kind.weight), ballots)
        var rest = purse
        rest.subtract(isFull ? full : purse)
        members[Int(old)] -= Int32(ballots.count)
        changed.append(Change(rest: rest, ballots: ballots))
      }
    }
    changed.sort { $0.rest < $1.rest }
    regroup(changed)
  }

  /// Takes all that ballots hold.
  mutating func empty(
    _ ballots: ArraySlice<Int32>, each: (Payment, ArraySlice<Int32>) -> Void
  ) {
    let changed = parted(ballots).map { old, ballots in
      each(Payment(amount: values[Int(old)], isFull: false, weight: 1), ballots)
      members[Int(old)] -= Int32(ballots.count)
      return Change(rest: .zero, ballots: ballots)
    }
    regroup(changed)
  }

  /// What each ballot of a set pays.
  struct Payment {
    let amount: WideNatural
    let isFull: Bool
    let weight: UInt64
  }

  /// Ballots that hold the same after a payment.
  private struct Change {
    let rest: WideNatural
    let ballots: ArraySlice<Int32>
  }

  /// Ballots by the group they are in, without those that hold nothing.
  private mutating func parted(
    _ ballots: ArraySlice<Int32>
  ) -> [(group: Int32, ballots: ArraySlice<Int32>)] {
    count(ballots)
    counts[0] = 0
    var parts: [(group: Int32, range: Range<Int>)] = []
    var end = 0
    for group in ascending where counts[Int(group)] > 0 {
      parts.append((group, end..<end + Int(counts[Int(group)])))
      // From here on the place of the group's next ballot.
      counts[Int(group)] = Int32(end)
      end = parts.last!.range.upperBound
    }
    var sorted = [Int32](repeating: 0, count: end)
    for ballot in ballots {
      let group = Int(group[Int(ballot)])
      guard group != 0 else { continue }
      sorted[Int(counts[group])] = ballot
      counts[group] += 1
    }
    for part in parts { counts[Int(part.group)] = 0 }
    return parts.map { ($0.group, sorted[$0.range]) }
  }

  /// Puts ballots into the groups of what they hold now, the poorest first, and frees groups that nobody
  /// is left in.
  private mutating func regroup(_ changed: [Change]) {
    var merged: [Int32] = []
    merged.reserveCapacity(ascending.count + changed.count)
    var old = ascending[...]
    for change in changed {
      guard !change.rest.isZero else {
        move(change.ballots, to: 0)
        continue
      }
      while let group = old.first, values.isLess(group, than: change.rest) {
        keep(old.removeFirst(), in: &merged)
      }
      if let group = old.first, values.isEqual(group, to: change.rest) {
        move(change.ballots, to: group)
      } else if let last = merged.last, values.isEqual(last, to: change.rest) {
        move(change.ballots, to: last)
      } else {
        merged.append(newGroup(change.rest))
        move(change.ballots, to: merged.last!)
      }
    }
    for group in old { keep(group, in: &merged) }
    ascending = merged
  }

  private mutating func keep(_ group: Int32, in merged: inout [Int32]) {
    if members[Int(group)] > 0 { merged.append(group) } else { unused.append(group) }
  }

  private mutating func move(_ ballots: ArraySlice<Int32>, to new: Int32) {
    for ballot in ballots { group[Int(ballot)] = new }
    members[Int(new)] += Int32(ballots.count)
  }

  private mutating func newGroup(_ value: WideNatural) -> Int32 {
    if unused.isEmpty {
      unused.append(Int32(members.count))
      members.append(0)
      counts.append(0)
      values.append()
    }
    let new = unused.removeLast()
    values[Int(new)] = value
    return new
  }
}

extension WideColumn {
  fileprivate func isLess(_ group: Int32, than value: WideNatural) -> Bool {
    !isAtLeast(value, at: Int(group), times: 1)
  }

  fileprivate func isEqual(_ group: Int32, to value: WideNatural) -> Bool {
    self[Int(group)] == value
  }
}
