import Council
import Granting
import Journal
import Ledger

/// What a member had a part in and is not decided yet, as it stands without them: awards of the committee, or
/// proposed by them, and policies.
package struct OpenProposals {
  package let polls: [Poll]
  package let policies: [PolicyPoll]

  init(
    of member: Member, today: Day, at now: Instant, in view: some BooksView
  ) throws {
    let isOfCommittee = member.roles.contains(.committee)
    polls = try view.rows(
      Award.self, where: [.equals("state", Award.State.proposed.rawValue)]
    ).filter { isOfCommittee || $0.proposer == member.code }
      .map { try Poll(of: $0, on: today, at: now, in: view) }
    policies = try Policies.all(in: view).filter { $0.state == .proposed }
      .map { try PolicyPoll(of: $0, today: today, at: now, in: view) }
  }
}
