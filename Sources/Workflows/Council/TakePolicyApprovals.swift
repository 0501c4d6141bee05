package import Council
import Journal
package import Ledger

/// Takes what members signed of other policies, out of all that was brought.
package struct TakePolicyApprovals {
  package var signed: [SignedMessage<ApprovalMessage>]

  package init(signed: [SignedMessage<ApprovalMessage>]) {
    self.signed = signed
  }

  package struct Result {
    package var taken: [(message: ApprovalMessage, policy: String)] = []
    /// The polls as they stand now.
    package var polls: [PolicyPoll] = []
    /// What is about something else.
    package var others: [SignedMessage<ApprovalMessage>] = []
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Result {
    var policies: [Hash: String] = [:]
    for proposal in try Policies.all(in: view) {
      policies[try view.leaf(ofRecord: proposal.proposal)] = proposal.code
    }
    var result = Result()
    for one in signed {
      guard let policy = policies[one.message.proposal] else {
        result.others.append(one)
        continue
      }
      try recorder.require(.approvalImport)
      let poll = try AnswerPolicy(policy: policy, decision: one.message.decision)
        .take(one, &recorder, today: today) { message, earlier in
          try message.requireCurrent(
            proposal: message.proposal, earlier: earlier,
            isKnown: try view.first(
              Approval.self, where: [.equals("message", .bytes(message.hash.bytes))]) != nil)
        }
      result.taken.append((one.message, policy))
      result.polls.removeAll { $0.proposal.code == policy }
      result.polls.append(poll)
    }
    return result
  }
}
