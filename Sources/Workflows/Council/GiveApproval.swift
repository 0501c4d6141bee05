package import Council
import Granting
import Journal
package import Ledger

/// A member says for, against or abstain on the version in force of each of these awards, by name alone:
/// from their first key on, members sign what they say.
package struct GiveApproval {
  package var awards: AwardSelection
  package var decision: Approval.Decision

  package init(awards: AwardSelection, decision: Approval.Decision) {
    self.awards = awards
    self.decision = decision
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> [Poll] {
    try recorder.require(.committee)
    let polled = try awards.awards(in: [.proposed], act: "approved or opposed", view: view)
    for award in polled {
      try give(on: award, today: today, &recorder)
    }
    return try polled.map { try Poll(of: $0, in: view) }
  }

  private func give<Tables>(
    on award: Award, today: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    let member = recorder.actor
    let earlier = try AnswerRules.standing(of: member, on: award, in: recorder.tables)
    try AnswerRules.require(
      decision, by: member, on: award, with: .name, after: earlier,
      in: recorder.tables)
    let hasKey = try !MemberKeys.inForce(of: member, in: recorder.tables).isEmpty
    guard try Poll.policy(of: award).evidence.takes(.name, hasKey: hasKey) else {
      throw CouncilRefusal.approvalUnsigned(member, subject: award.code.text)
    }
    try recorder.record(
      ApprovalGiven(
        subject: award.id.text, version: award.version,
        proposal: try recorder.tables.leaf(ofRecord: award.proposal), member: member,
        decision: decision,
        replaces: try earlier.map { try recorder.tables.leaf(ofRecord: $0.seq) },
        day: today, document: recorder.document))
  }
}
