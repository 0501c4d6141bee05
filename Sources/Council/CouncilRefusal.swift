package import Journal
package import Ledger

/// A rule of deciding together that says no.
package enum CouncilRefusal: Error, Equatable, Sendable {
  case ownProposal(MemberCode, subject: String)
  case approvalKnown(MemberCode, subject: String, decision: Approval.Decision)
  /// The policy takes no approval by name alone, or none of who has a key.
  case approvalUnsigned(MemberCode, subject: String)
  /// Who has a key signs what they do as a second person.
  case actUnsigned(MemberCode)
  case notOfCommittee(MemberCode)
  /// An answer to a line that the poll doesn't have.
  case unknownLine(String)
  /// Two answers to one line.
  case lineTwice(String)
  case unknownPolicy(String)
  case noPolicy(String)
  case pollOver(String, at: Instant)
  case policyContradicts([PolicyProblem])
  /// A substitute who has left, or who reads only.
  case noSubstitute(MemberCode)
  case policyInThePast(String, from: Day)
  case policyDecided(String, PolicyProposal.State)
  case policyOpen(String, arithmetic: String)
  /// Another policy came into force since it was proposed.
  case policyOvertaken(String, by: String)
  /// Keys are named by their fingerprints.
  case keyKnown(String, MemberCode, isInForce: Bool)
  case unknownKey(String)
  case keyRevoked(String)
  /// The signature is by a key that isn't one of this member's now.
  case notTheirKey(MemberCode, key: String)
  /// The message is about something else than what it was given for.
  case messageOfAnotherAct(MemberCode)
  /// An administrator does nothing with members alone.
  case memberNotCountersigned
  /// Who would countersign is the administrator, or doesn't act.
  case notAnother(MemberCode)
  case sameRoles(MemberCode)
  /// Nobody but its owner signed for a key.
  case notCountersigned(MemberCode)
}
