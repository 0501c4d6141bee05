package import Council
import Granting
package import Journal

/// What a member signs to say so on the version in force of each of these awards, or on all lines of an
/// allocation at once.
package struct MessagesToSign {
  package var awards: AwardSelection
  package var answers: Answers
  package var member: MemberCode

  package init(awards: AwardSelection, answers: Answers, member: MemberCode) {
    self.awards = awards
    self.answers = answers
    self.member = member
  }

  package init(awards: AwardSelection, decision: Approval.Decision, member: MemberCode) {
    self.init(awards: awards, answers: Answers(decision), member: member)
  }

  package func make(
    in view: some BooksView, at now: Instant, nonce: () -> Nonce
  ) throws -> [ApprovalMessage] {
    let polled = try awards.polled(in: view)
    let lines = try answers.lines(among: polled)
    if let poll = try awards.poll(in: view) {
      return [try message(lines, to: poll, in: view, at: now, nonce: nonce)]
    }
    return try polled.map { award in
      let decision = lines[award.code.text] ?? answers.decision
      let earlier = try AnswerRules.standing(of: member, on: award, in: view)
      try AnswerRules.require(
        decision, by: member, on: award, with: .signature, after: earlier, at: now, in: view)
      return ApprovalMessage(
        decision: decision, member: member, nonce: nonce(),
        proposal: try view.leaf(ofRecord: award.proposal),
        replaces: try earlier.map { try view.leaf(ofRecord: $0.seq) })
    }
  }

  private func message(
    _ lines: [String: Approval.Decision], to poll: AllocationPoll, in view: some BooksView,
    at now: Instant,
    nonce: () -> Nonce
  ) throws -> ApprovalMessage {
    let answer = try PollAnswer(to: poll, by: member, in: view)
    try answer.require(answers.decision, except: lines, with: .signature, at: now, in: view)
    return ApprovalMessage(
      decision: answers.decision, except: lines, member: member, nonce: nonce(),
      proposal: try view.leaf(ofRecord: poll.seq), replaces: try answer.replaces(in: view))
  }
}
