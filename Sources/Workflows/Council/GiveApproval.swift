package import Council
import Granting
import Journal
package import Ledger

/// A member says for, against or abstain on the version in force of each of these awards, or on all lines
/// of an allocation at once, by name alone: from their first key on, members sign what they say.
package struct GiveApproval {
  package var awards: AwardSelection
  package var answers: Answers

  package init(awards: AwardSelection, answers: Answers) {
    self.awards = awards
    self.answers = answers
  }

  package init(awards: AwardSelection, decision: Approval.Decision) {
    self.init(awards: awards, answers: Answers(decision))
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> [Poll] {
    if try !Policies.isSubstitute(recorder.actor, in: view) { try recorder.require(.approvalGive) }
    let polled = try awards.polled(in: view)
    let lines = try answers.lines(among: polled)
    if let poll = try awards.poll(in: view) {
      try give(lines, to: poll, today: today, &recorder)
    } else {
      for award in polled {
        try give(
          lines[award.code.text] ?? answers.decision, on: award, today: today, &recorder)
      }
    }
    return try polled.map { try Poll(of: $0, on: today, at: recorder.at, in: view) }
  }

  private func give<Tables>(
    _ lines: [String: Approval.Decision], to poll: AllocationPoll, today: Day,
    _ recorder: inout Recorder<Tables>
  ) throws {
    let (member, view) = (recorder.actor, recorder.tables)
    let answer = try PollAnswer(to: poll, by: member, in: view)
    let over = try answer.require(
      answers.decision, except: lines, with: .name, at: recorder.at, in: view)
    for line in answer.lines {
      try AnswerRules.requireNameSuffices(for: member, on: line, in: view)
    }
    try recorder.record(
      ApprovalGiven(
        subject: poll.allocation.text, version: poll.version,
        proposal: try view.leaf(ofRecord: poll.seq), member: member, decision: answers.decision,
        except: lines, over: over, replaces: try answer.replaces(in: view), day: today,
        document: recorder.document))
  }

  private func give<Tables>(
    _ decision: Approval.Decision, on award: Award, today: Day,
    _ recorder: inout Recorder<Tables>
  ) throws {
    let (member, view) = (recorder.actor, recorder.tables)
    let earlier = try AnswerRules.standing(of: member, on: award, in: view)
    try AnswerRules.require(
      decision, by: member, on: award, with: .name, after: earlier, at: recorder.at, in: view)
    try AnswerRules.requireNameSuffices(for: member, on: award, in: view)
    try recorder.record(
      ApprovalGiven(
        subject: award.id.text, version: award.version,
        proposal: try view.leaf(ofRecord: award.proposal), member: member,
        decision: decision, replaces: try earlier.map { try view.leaf(ofRecord: $0.seq) },
        day: today, document: recorder.document))
  }
}
