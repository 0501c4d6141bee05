import Council
import Granting
import Journal

/// What a member's answer to a proposal must keep to, however it comes.
enum AnswerRules {
  /// Nothing is said twice, but what was said by name or by voice may be signed.
  static func require(
    _ decision: Approval.Decision, by member: MemberCode, on award: Award,
    with evidence: Approval.Evidence, after earlier: Approval?, at now: Instant,
    in view: some BooksView
  ) throws {
    try requirePart(of: member, in: award, at: now, view)
    try requireNews(decision, by: member, on: award.code.text, with: evidence, after: earlier)
  }

  static func requireNews(
    _ decision: Approval.Decision, by member: MemberCode, on subject: String,
    with evidence: Approval.Evidence, after earlier: Approval?
  ) throws {
    guard isNew(decision, with: evidence, after: earlier) else {
      throw CouncilRefusal.approvalKnown(member, subject: subject, decision: decision)
    }
  }

  /// Who proposed, or has an interest, is out of the poll; who has declared nothing yet says nothing.
  static func requirePart(
    of member: MemberCode, in award: Award, at now: Instant, _ view: some BooksView
  ) throws {
    guard award.proposer != member else {
      throw CouncilRefusal.ownProposal(member, subject: award.code.text)
    }
    try Interests.requireNone(of: member, in: award.code.application, view)
    try requireOpen(award, at: now, in: view)
  }

  /// Whether a refusal of `requirePart` is about one line, and leaves the member in on others.
  static func leavesOut(_ refusal: any Error) -> Bool {
    switch refusal {
    case CouncilRefusal.ownProposal, InterestRefusal.recused: true
    default: false
    }
  }

  /// Whether it says that the window of one line is over: others may still be answered.
  static func isOver(_ refusal: any Error) -> Bool {
    if case CouncilRefusal.pollOver = refusal { true } else { false }
  }

  static func isNew(
    _ decision: Approval.Decision, with evidence: Approval.Evidence, after earlier: Approval?
  ) -> Bool {
    guard let earlier else { return true }
    return earlier.decision != decision || evidence > earlier.evidence
  }

  /// What is said by name alone counts as far as the policy of the proposal says.
  static func requireNameSuffices(
    for member: MemberCode, on award: Award, in view: some BooksView
  ) throws {
    let hasKey = try !MemberKeys.inForce(of: member, in: view).isEmpty
    guard try Poll.policy(of: award, in: view).evidence.takes(.name, hasKey: hasKey) else {
      throw CouncilRefusal.approvalUnsigned(member, subject: award.code.text)
    }
  }

  /// A poll takes answers until its window is over; what was decided urgently, until the end of its term,
  /// which is for the one to say who closes it.
  private static func requireOpen(
    _ award: Award, at now: Instant, in view: some BooksView
  ) throws {
    guard award.state == .proposed else { return }
    let policy = try Poll.policy(of: award, in: view)
    let closed = policy.windows.pollCloses(opened: try Poll.opened(award, in: view))
    if now >= closed { throw CouncilRefusal.pollOver(award.code.text, at: closed) }
  }

  /// The member's answer to the version in force that counts now.
  static func standing(
    of member: MemberCode, on award: Award, in view: some BooksView
  ) throws -> Approval? {
    try Poll.approvals(of: award, in: view).first { $0.member == member }
  }
}
