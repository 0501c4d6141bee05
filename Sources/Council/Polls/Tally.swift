/// The count of one decision's poll, or of one line's. The proposer and recused members are out of the
/// poll and of its denominator; substitutes take empty seats as the policy says.
package struct Tally: Hashable, Sendable {
  package enum Outcome: String, Sendable, CaseIterable {
    case approved, refused
    /// Some who count have not answered, and neither side has it.
    case open
    case noQuorum = "no-quorum"
    /// It closed before enough had answered.
    case lapsed
    /// Even if all who count were for it, they would be too few.
    case tooFewMembers = "too-few-members"
  }

  /// The committee.
  package let members: Int
  /// Out of the poll because they proposed it: 0 or 1.
  package let proposers: Int
  /// Out of the poll for another reason.
  package let recused: Int
  /// How many of those who count sit in another's seat.
  package let substitutes: Int
  /// Those who count.
  package let counted: Int
  package let quorum: Int
  /// How many must be for it.
  package let needed: Int
  package let approving: Int
  package let opposing: Int
  package let abstaining: Int
  package let abstentions: Abstentions
  /// Whether its window is over, and no answer is waited for.
  package let isClosed: Bool

  package init(
    members: Set<MemberCode>, proposer: MemberCode?, recused: Set<MemberCode>,
    approvals: [MemberCode: Approval.Decision], under rules: PollRules, isClosed: Bool = false
  ) {
    var out = recused
    if let proposer { out.insert(proposer) }
    var seats = Seats(members, without: out, under: rules)
    if isClosed, rules.emptySeats.contains(.silent) {
      seats.replaceSilent(Set(approvals.keys))
    }
    self.members = members.count
    proposers = proposer.map(members.contains) == true ? 1 : 0
    self.recused = members.intersection(out).count - proposers
    substitutes = seats.substitutes
    counted = seats.counting.count
    quorum = rules.quorum.answers(of: counted)
    needed = rules.approvals
    var sides: [Approval.Decision: Int] = [:]
    for member in seats.counting {
      if let decision = approvals[member] { sides[decision, default: 0] += 1 }
    }
    approving = sides[.for] ?? 0
    opposing = sides[.against] ?? 0
    abstaining = sides[.abstain] ?? 0
    abstentions = rules.abstentions
    self.isClosed = isClosed
  }

  /// The count that the record of a decision kept: nothing was waited for any more.
  package init(_ count: PollCount, abstentions: Abstentions) {
    members = Int(count.members)
    proposers = Int(count.proposers)
    recused = Int(count.members - count.counted + count.substitutes - count.proposers)
    substitutes = Int(count.substitutes)
    counted = Int(count.counted)
    quorum = Int(count.quorum)
    needed = Int(count.needed)
    approving = Int(count.approving)
    opposing = Int(count.opposing)
    abstaining = Int(count.abstaining)
    self.abstentions = abstentions
    isClosed = true
  }

  /// Those who said anything.
  package var answered: Int { approving + opposing + abstaining }

  /// How many answers the quorum has.
  package var present: Int {
    abstentions == .uncounted ? approving + opposing : answered
  }

  package var hasQuorum: Bool { present >= quorum }

  package var outcome: Outcome {
    guard counted >= needed else { return .tooFewMembers }
    guard hasQuorum else { return isClosed ? .lapsed : .noQuorum }
    let against = opposing + (abstentions == .against ? abstaining : 0)
    if approving > against && approving >= needed { return .approved }
    return against > approving || answered == counted || isClosed ? .refused : .open
  }
}
