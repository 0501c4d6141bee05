package import Council
package import Journal
package import Ledger

/// The poll on another policy, by the rules of the one in force when it was proposed.
///
/// The committee decides as on the largest awards. Where the members are too few for that, of whatever
/// roles, all who act must be for it, the proposer too: rules that can't be kept can always be changed, and
/// never by some of the members alone.
package struct PolicyPoll {
  package let proposal: PolicyProposal
  package let tally: Tally
  /// The answers that count.
  package let approvals: [Approval]
  /// Who may answer: substitutes too, who count where they have a seat.
  package let members: Set<MemberCode>
  /// When no more answers are taken.
  package let closes: Instant
  /// The policy that came into force since, so that this one must be proposed again.
  package let overtakenBy: String?

  package init(
    of proposal: PolicyProposal, today: Day, at now: Instant, in view: some BooksView
  ) throws {
    let policy = try Policies.named(proposal.under, in: view)
    let team = Team(try view.rows(Member.self))
    let approvals = try Meetings.counting(
      Poll.approvals(of: proposal.code, version: 1, in: view), on: proposal.decidedOn ?? today,
      before: proposal.decision, in: view)
    var answers: [MemberCode: Approval.Decision] = [:]
    for approval in approvals { answers[approval.member] = approval.decision }
    guard let envelope = try view.envelope(of: proposal.proposal) else {
      throw MissingRow(table: PolicyProposal.table)
    }
    closes = policy.windows.pollCloses(opened: envelope.at)
    let inForce = try Policies.inForce(on: today, in: view).code
    overtakenBy = inForce == proposal.under ? nil : inForce
    let isKept = team.canDecidePolicies(under: policy)
    let committee = isKept ? try Poll.committee(in: view) : team.acting
    let rules = isKept ? team.poll(onPoliciesUnder: policy) : team.unanimity
    members = committee.union(rules.substitutes)
    tally =
      proposal.poll.map { Tally($0, abstentions: policy.abstentions) }
      ?? Tally(
        members: committee, proposer: isKept ? proposal.proposer : nil, recused: [],
        approvals: answers, under: rules, isClosed: now >= closes)
    self.proposal = proposal
    self.approvals = approvals
  }

  /// Whether the member's answer would count.
  func isOut(_ member: MemberCode) -> Bool {
    tally.proposers > 0 && proposal.proposer == member
  }
}
