/// The count of one decision's poll. The proposer and recused members are out of the poll and of its
/// denominator; abstentions count for the quorum and not for the majority.
package struct Tally: Hashable, Sendable {
  package enum Outcome: String, Sendable, CaseIterable {
    case approved, refused
    /// Some who count have not answered, and neither side has it.
    case open
    case noQuorum = "no-quorum"
    /// Even if all who count were for it, they would be too few.
    case tooFewMembers = "too-few-members"
  }

  /// The committee.
  package let members: Int
  /// Out of the poll because they proposed it: 0 or 1.
  package let proposers: Int
  /// Out of the poll for another reason.
  package let recused: Int
  /// Those who count.
  package let counted: Int
  package let quorum: Int
  /// How many must be for it.
  package let needed: Int
  package let approving: Int
  package let opposing: Int
  package let abstaining: Int

  package init(
    members: Set<MemberCode>, proposer: MemberCode?, recused: Set<MemberCode>,
    approvals: [MemberCode: Approval.Decision], under policy: Policy
  ) {
    var counting = members
    self.members = members.count
    proposers = proposer.flatMap { counting.remove($0) } == nil ? 0 : 1
    self.recused = counting.intersection(recused).count
    counting.subtract(recused)
    counted = counting.count
    quorum = policy.quorum(of: counted)
    needed = policy.approvals
    var sides: [Approval.Decision: Int] = [:]
    for member in counting {
      if let decision = approvals[member] { sides[decision, default: 0] += 1 }
    }
    approving = sides[.for] ?? 0
    opposing = sides[.against] ?? 0
    abstaining = sides[.abstain] ?? 0
  }

  package var answered: Int { approving + opposing + abstaining }

  package var outcome: Outcome {
    guard counted >= needed else { return .tooFewMembers }
    guard answered >= quorum else { return .noQuorum }
    if approving > opposing && approving >= needed { return .approved }
    return opposing > approving || answered == counted ? .refused : .open
  }
}

extension Tally {
  /// The sum as a committee reads it: `5 members, 1 recused, 4 count; quorum 3 reached; 3 for, 1
  /// abstained: approved`.
  package var arithmetic: String {
    var people = [members == 1 ? "1 member" : "\(members) members"]
    if proposers > 0 { people.append("1 proposer") }
    if recused > 0 { people.append("\(recused) recused") }
    people.append(counted == 1 ? "1 counts" : "\(counted) count")
    let reached = answered >= quorum ? "reached" : "not reached"
    return "\(people.joined(separator: ", ")); quorum \(quorum) \(reached); \(answers): \(verdict)"
  }

  private var answers: String {
    var sides: [String] = []
    if approving > 0 { sides.append("\(approving) for") }
    if opposing > 0 { sides.append("\(opposing) against") }
    if abstaining > 0 { sides.append("\(abstaining) abstained") }
    return sides.isEmpty ? "nobody answered" : sides.joined(separator: ", ")
  }

  private var verdict: String {
    switch outcome {
    case .approved: "approved"
    case .refused: "refused"
    case .open: "open, \(needed) for are needed and more for than against"
    case .noQuorum: "open, no quorum"
    case .tooFewMembers: "can't be approved, \(needed) for are needed"
    }
  }
}
