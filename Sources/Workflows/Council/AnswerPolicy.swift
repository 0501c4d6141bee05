package import Council
package import Journal
package import Ledger

/// What members say of another policy: by name, where the one in force takes that, or signed.
package struct AnswerPolicy {
  package var policy: String
  package var decision: Approval.Decision

  package init(policy: String, decision: Approval.Decision) {
    self.policy = policy
    self.decision = decision
  }

  /// What a member signs to say so.
  package func message(
    by member: MemberCode, in view: some BooksView, today: Day, at now: Instant, nonce: Nonce
  ) throws -> ApprovalMessage {
    let poll = try open(in: view, today: today, at: now)
    let earlier = try require(decision, by: member, in: poll, with: .signature)
    return ApprovalMessage(
      decision: decision, member: member, nonce: nonce,
      proposal: try view.leaf(ofRecord: poll.proposal.proposal),
      replaces: try earlier.map { try view.leaf(ofRecord: $0.seq) })
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> PolicyPoll {
    let member = recorder.actor
    let poll = try open(in: view, today: today, at: recorder.at)
    let earlier = try require(decision, by: member, in: poll, with: .name)
    let hasKey = try !MemberKeys.inForce(of: member, in: view).isEmpty
    let policy = try Policies.named(poll.proposal.under, in: view)
    guard policy.evidence.takes(.name, hasKey: hasKey) else {
      throw CouncilRefusal.approvalUnsigned(member, subject: poll.proposal.code)
    }
    try recorder.record(
      ApprovalGiven(
        subject: poll.proposal.code, version: 1,
        proposal: try view.leaf(ofRecord: poll.proposal.proposal), member: member,
        decision: decision,
        replaces: try earlier.map { try view.leaf(ofRecord: $0.seq) }, day: today,
        document: recorder.document))
    return try PolicyPoll(of: poll.proposal, today: today, at: recorder.at, in: recorder.tables)
  }

  /// Takes what a member signed; `requireCurrent` refuses what was accepted before.
  func take<Tables>(
    _ signed: SignedMessage<ApprovalMessage>, _ recorder: inout Recorder<Tables>, today: Day,
    requireCurrent: (ApprovalMessage, _ earlier: Hash?) throws -> Void
  ) throws -> PolicyPoll {
    let (message, view) = (signed.message, recorder.tables)
    let poll = try open(in: view, today: today, at: recorder.at)
    guard message.lines.isEmpty else { throw MessageRefusal.otherVersion(message.member) }
    let earlier = poll.approvals.first { $0.member == message.member }
    try requireCurrent(message, try earlier.map { try view.leaf(ofRecord: $0.seq) })
    _ = try require(message.decision, by: message.member, in: poll, with: .signature)
    try recorder.record(
      ApprovalGiven(
        signed, subject: poll.proposal.code, version: 1, day: today,
        document: recorder.document))
    return try PolicyPoll(of: poll.proposal, today: today, at: recorder.at, in: recorder.tables)
  }

  func open(in view: some BooksView, today: Day, at now: Instant) throws -> PolicyPoll {
    let proposal = try Policies.resolve(policy, in: view)
    guard proposal.state == .proposed else {
      throw CouncilRefusal.policyDecided(proposal.code, proposal.state)
    }
    let poll = try PolicyPoll(of: proposal, today: today, at: now, in: view)
    if let other = poll.overtakenBy {
      throw CouncilRefusal.policyOvertaken(proposal.code, by: other)
    }
    if poll.tally.isClosed { throw CouncilRefusal.pollOver(proposal.code, at: poll.closes) }
    return poll
  }

  func require(
    _ decision: Approval.Decision, by member: MemberCode, in poll: PolicyPoll,
    with evidence: Approval.Evidence
  ) throws -> Approval? {
    try requirePart(of: member, in: poll)
    let earlier = poll.approvals.first { $0.member == member }
    try AnswerRules.requireNews(
      decision, by: member, on: poll.proposal.code, with: evidence, after: earlier)
    return earlier
  }

  func requirePart(of member: MemberCode, in poll: PolicyPoll) throws {
    guard poll.members.contains(member) else { throw CouncilRefusal.notOfCommittee(member) }
    guard !poll.isOut(member) else {
      throw CouncilRefusal.ownProposal(member, subject: poll.proposal.code)
    }
  }
}
