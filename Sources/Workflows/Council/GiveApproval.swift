package import Council
import Granting
import Journal
package import Ledger

/// A member says for, against or abstain on the version in force of each of these awards.
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
    guard award.proposer != member else {
      throw CouncilRefusal.ownProposal(member, subject: award.code.text)
    }
    try Interests.requireNone(of: member, in: award.code.application, recorder.tables)
    let earlier = try Poll.approvals(of: award, in: recorder.tables)
      .first { $0.member == member }
    guard earlier?.decision != decision else {
      throw CouncilRefusal.approvalKnown(
        member, subject: award.code.text, decision: decision)
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
