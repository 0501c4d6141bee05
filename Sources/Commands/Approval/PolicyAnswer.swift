import Council
import SQLiteStore
import Workflows

/// An answer to another policy: what `approval give` and `approval message` do with `P2`.
struct PolicyAnswer {
  let workflow: AnswerPolicy

  /// Nil where what is named is no policy.
  init?(on names: [String], _ decision: Approval.Decision) {
    guard names.count == 1, let name = names.first, name.hasPrefix("P"),
      Int(name.dropFirst()) != nil
    else { return nil }
    workflow = AnswerPolicy(policy: name, decision: decision)
  }

  func message(by member: MemberCode, in session: Session) throws -> ApprovalMessage {
    try session.read { view in
      try workflow.message(
        by: member, in: view, today: session.today, at: session.now, nonce: session.nonce())
    }
  }

  func give(
    _ signing: SigningOptions, _ writing: WritingOptions, in session: Session
  ) throws {
    let actor = try session.actor()
    let signer = try session.wasDone(writing) ? nil : signing.signer()
    let signed = try signer.map { signer in
      try signer.sign(message(by: actor, in: session), in: session.organisation.origin)
    }
    try session.commit(writing) { view, recorder in
      guard let signed else {
        return try workflow.decide(view, &recorder, today: session.today)
      }
      return try TakePolicyApprovals(signed: [signed])
        .decide(view, &recorder, today: session.today).polls[0]
    } reporting: { poll in
      session.say(
        "\(actor) said \(workflow.decision.rawValue) on policy \(poll.proposal.code)\(signed == nil ? "" : ", signed")"
      )
      try session.say(poll)
    }
  }
}

extension Session {
  /// Where the poll on a policy stands now, on stderr.
  func say(_ poll: PolicyPoll) throws {
    say("  \(poll.proposal.code): \(poll.tally.arithmetic)")
    try sayNamesNotVerified(in: poll.approvals)
  }
}
