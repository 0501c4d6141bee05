package import Council
import Giving
import Journal
package import Ledger

/// Closes the poll on a policy. Adopted, it is in force from its first day, and not before today.
package struct DecidePolicy {
  package var policy: String

  package init(policy: String) {
    self.policy = policy
  }

  package struct Decided {
    package let poll: PolicyPoll
    package let outcome: PolicyDecided.Outcome
    /// The first day it is in force; nil where it was not adopted.
    package let from: Day?
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>, today: Day
  ) throws -> Decided {
    try recorder.require(.policyDecide)
    let proposal = try Policies.resolve(policy, in: view)
    guard proposal.state == .proposed else {
      throw CouncilRefusal.policyDecided(proposal.code, proposal.state)
    }
    let poll = try PolicyPoll(of: proposal, today: today, at: recorder.at, in: view)
    let outcome = try Self.outcome(of: poll)
    try recorder.record(
      PolicyDecided(
        policy: proposal.code, outcome: outcome, poll: PollCount(poll.tally, recused: []),
        day: today, document: recorder.document))
    if outcome == .adopted { try serveWaitingAwards(on: today, &recorder) }
    return Decided(
      poll: poll, outcome: outcome,
      from: outcome == .adopted ? max(proposal.policy.from, today) : nil)
  }

  /// Another policy may let those who wait for free money count on what is on its way.
  private func serveWaitingAwards<Tables>(
    on day: Day, _ recorder: inout Recorder<Tables>
  ) throws {
    let funds = try recorder.tables.rows(MoneyToClear.self).map(\.fund)
    try WaitingAwards.reserve(in: funds, on: day, &recorder)
  }

  private static func outcome(of poll: PolicyPoll) throws -> PolicyDecided.Outcome {
    if poll.overtakenBy != nil { return .lapsed }
    switch poll.tally.outcome {
    case .approved: return .adopted
    case .refused: return .refused
    case .lapsed: return .lapsed
    case .open, .noQuorum, .tooFewMembers:
      if poll.tally.isClosed { return .lapsed }
      throw CouncilRefusal.policyOpen(
        poll.proposal.code, arithmetic: poll.tally.arithmetic)
    }
  }
}
