import Council
import Granting

/// What a member's answer to a proposal must keep to, however it comes.
enum AnswerRules {
  /// Who proposed, or has an interest, is out of the poll. Nothing is said twice, but what was said by name may be signed.
  static func require(
    _ decision: Approval.Decision, by member: MemberCode, on award: Award,
    with evidence: Approval.Evidence, after earlier: Approval?, in view: some BooksView
  ) throws {
    guard award.proposer != member else {
      throw CouncilRefusal.ownProposal(member, subject: award.code.text)
    }
    try Interests.requireNone(of: member, in: award.code.application, view)
    guard earlier?.decision != decision || (evidence == .signature && earlier?.evidence == .name)
    else {
      throw CouncilRefusal.approvalKnown(
        member, subject: award.code.text, decision: decision)
    }
  }

  /// The member's answer to the version in force that counts now.
  static func standing(
    of member: MemberCode, on award: Award, in view: some BooksView
  ) throws -> Approval? {
    try Poll.approvals(of: award, in: view).first { $0.member == member }
  }
}
