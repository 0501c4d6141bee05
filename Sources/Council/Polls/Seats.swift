/// Who counts in one poll: the committee without those who are out of it, and substitutes in their seats.
struct Seats {
  private let committee: Set<MemberCode>
  private(set) var counting: Set<MemberCode>
  /// Substitutes who have no seat, first rank first.
  private var bench: ArraySlice<MemberCode>

  /// A substitute who is out of the poll, or of the committee itself, takes nobody's seat.
  init(
    _ committee: Set<MemberCode>, without out: Set<MemberCode>, under rules: PollRules
  ) {
    self.committee = committee
    counting = committee.subtracting(out)
    bench = rules.substitutes.filter { !committee.contains($0) && !out.contains($0) }[...]
    guard rules.emptySeats.contains(.recused) else { return }
    let empty = committee.count - counting.count
    counting.formUnion(bench.prefix(empty))
    bench = bench.dropFirst(empty)
  }

  var substitutes: Int { counting.subtracting(committee).count }

  /// When the poll closes, the seats of those who were silent go to substitutes who were not.
  mutating func replaceSilent(_ answered: Set<MemberCode>) {
    let silent = counting.subtracting(answered).sorted()
    for (member, substitute) in zip(silent, bench.filter(answered.contains)) {
      counting.remove(member)
      counting.insert(substitute)
    }
  }
}
