package import Council
import Granting
package import Journal

/// What a member signs to say so on the version in force of each of these awards.
package struct MessagesToSign {
  package var awards: AwardSelection
  package var decision: Approval.Decision
  package var member: MemberCode

  package init(awards: AwardSelection, decision: Approval.Decision, member: MemberCode) {
    self.awards = awards
    self.decision = decision
    self.member = member
  }

  package func make(
    in view: some BooksView, nonce: () -> Nonce
  ) throws -> [ApprovalMessage] {
    try awards.awards(in: [.proposed], act: "approved or opposed", view: view).map { award in
      let earlier = try AnswerRules.standing(of: member, on: award, in: view)
      try AnswerRules.require(
        decision, by: member, on: award, with: .signature, after: earlier, in: view)
      return ApprovalMessage(
        decision: decision, member: member, nonce: nonce(),
        proposal: try view.leaf(ofRecord: award.proposal),
        replaces: try earlier.map { try view.leaf(ofRecord: $0.seq) })
    }
  }
}
