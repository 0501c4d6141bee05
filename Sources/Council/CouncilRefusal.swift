/// A rule of deciding together that says no.
package enum CouncilRefusal: Error, Equatable, Sendable {
  case ownProposal(MemberCode, subject: String)
  case approvalKnown(MemberCode, subject: String, decision: Approval.Decision)
  case unknownPolicy(String)
}
