package import Council
package import Granting
import Journal
package import Ledger

/// Closes the polls of awards. What is approved is reserved in the same change; what finds too little
/// free money waits for it.
package struct DecideAwards {
  package var awards: AwardSelection
  package var day: Day
  /// The last day on which those that must wait do so.
  package var waitsUntil: Day?
  /// By the policy's urgent tier: by few, to be ratified by all within its term.
  package var isUrgent: Bool
  /// Nothing is decided: they are put off until this day.
  package var defersUntil: Day?

  package init(
    awards: AwardSelection, day: Day, waitsUntil: Day? = nil, isUrgent: Bool = false,
    defersUntil: Day? = nil
  ) {
    self.awards = awards
    self.day = day
    self.waitsUntil = waitsUntil
    self.isUrgent = isUrgent
    self.defersUntil = defersUntil
  }

  /// What became of one award.
  package struct Decided: Sendable {
    package let award: AwardCode
    package let arithmetic: String
    package let outcome: AwardDecided.Outcome
    package let amount: Amount
    package let rank: Int64?
    /// Until when it must be ratified.
    package let ratifyBy: Day?
  }

  /// Those decided, and the polls that stay open: of an allocation, lines without quorum leave for
  /// their own decision.
  package struct Result {
    package var decided: [Decided] = []
    package var open: [Poll] = []
    /// What members had said of all of these.
    package var approvals: [Approval] = []
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> Result {
    try recorder.require(.awardDecide)
    let polled = try awards.awards(in: [.proposed], act: "decided", view: view)
    try GateRules.requireNoneClosed(before: polled, in: view)
    if isUrgent { try UrgentDecisions.requireOpen(in: view, today: recorder.today()) }
    var result = Result()
    for award in polled {
      let poll = try Poll(
        isUrgent ? .urgent : .ordinary, of: award, on: recorder.today(), at: recorder.at, in: view)
      result.approvals += poll.approvals
      if let until = defersUntil {
        result.decided.append(try putOff(poll, until: until, &recorder))
        continue
      }
      switch poll.tally.outcome {
      case .approved: result.decided.append(try close(poll, &recorder))
      case .refused where !isUrgent, .lapsed where !isUrgent:
        result.decided.append(try close(poll, &recorder))
      case .refused, .lapsed, .open, .noQuorum, .tooFewMembers:
        guard case .allocation = awards else { throw Self.refusal(poll) }
        result.open.append(poll)
      }
    }
    if result.decided.isEmpty, let poll = result.open.first { throw Self.refusal(poll) }
    return result
  }

  /// An award whose poll is not answered comes back as another version; until then nothing is held for it.
  private func putOff<Tables>(
    _ poll: Poll, until: Day, _ recorder: inout Recorder<Tables>
  ) throws -> Decided {
    let award = poll.award
    try AwardRules.require(day, notBefore: award.proposedOn, of: award.code)
    guard until > day else {
      throw AwardRefusal.deferredTooEarly(award.code, day: day, until: until)
    }
    guard ![.approved, .refused].contains(poll.tally.outcome) else {
      throw AwardRefusal.pollAnswered(award.code, arithmetic: poll.tally.arithmetic)
    }
    return try record(.deferred, poll, amount: award.amount, rank: nil, &recorder)
  }

  static func refusal(_ poll: Poll) -> AwardRefusal {
    let (tally, code) = (poll.tally, poll.award.code)
    guard tally.outcome == .tooFewMembers else {
      return .pollOpen(code, arithmetic: tally.arithmetic)
    }
    return .tooFewMembers(
      code, arithmetic: tally.arithmetic, missing: tally.needed - tally.counted)
  }

  private func close<Tables>(
    _ poll: Poll, _ recorder: inout Recorder<Tables>
  ) throws -> Decided {
    let award = poll.award
    try AwardRules.require(day, notBefore: award.proposedOn, of: award.code)
    guard poll.tally.outcome == .approved else {
      return try record(
        poll.tally.outcome == .lapsed ? .lapsed : .refused, poll, amount: .zero, rank: nil,
        &recorder)
    }
    let application = try Applications.resolve(
      award.code.application.text, in: recorder.tables)
    try AwardRules.requireOpen(application)
    try AwardRules.requireAwarding(award.fund, in: recorder.tables)
    try AwardRules.requireWithinRequest(
      award.amount, for: application, besides: award.code, excess: award.excess,
      in: recorder.tables)
    let sources = award.sources.awarded
    let policy = try Policies.inForce(on: recorder.today(), in: recorder.tables)
    guard try isFirst(for: award, &recorder),
      try Advances.suffice(for: sources, from: day, under: policy, in: recorder.tables)
    else {
      let rank = try WaitingAwards.nextRank(in: recorder.tables)
      return try record(.waiting, poll, amount: award.amount, rank: rank, &recorder)
    }
    let decided = try record(.approved, poll, amount: award.amount, rank: nil, &recorder)
    try Advances.take(for: sources, on: day, under: policy, &recorder)
    try recorder.record(
      AwardReserved(award: award.id, sources: sources, day: day, document: recorder.document))
    return decided
  }

  /// Whether nobody waits before it for money of its funds.
  private func isFirst<Tables>(
    for award: Award, _ recorder: inout Recorder<Tables>
  ) throws -> Bool {
    let funds = award.sources.funds
    try WaitingAwards.reserve(in: funds, on: day, &recorder)
    return try WaitingAwards.all(in: recorder.tables)
      .allSatisfy { Set($0.sources.funds).isDisjoint(with: funds) }
  }

  private func record<Tables>(
    _ outcome: AwardDecided.Outcome, _ poll: Poll, amount: Amount, rank: Int64?,
    _ recorder: inout Recorder<Tables>
  ) throws -> Decided {
    let ratifyBy = try term(of: poll, outcome, recorder.today())
    try recorder.record(
      AwardDecided(
        award: poll.award.id, version: poll.award.version,
        proposal: try recorder.tables.leaf(ofRecord: poll.award.proposal), outcome: outcome,
        amount: amount, poll: PollCount(poll.tally, recused: poll.recused), rank: rank,
        expires: outcome == .waiting ? lastDay(of: poll) : nil,
        until: outcome == .deferred ? defersUntil : nil, ratifyBy: ratifyBy, day: day,
        document: recorder.document))
    return Decided(
      award: poll.award.code, arithmetic: poll.tally.arithmetic, outcome: outcome,
      amount: amount, rank: rank, ratifyBy: ratifyBy)
  }

  private func lastDay(of poll: Poll) -> Day {
    waitsUntil ?? day.adding(days: poll.policy.windows.waitingDays)
  }

  /// The last day on which what is promised urgently can be ratified.
  private func term(
    of poll: Poll, _ outcome: AwardDecided.Outcome, _ today: Day
  ) throws -> Day? {
    guard isUrgent, outcome == .approved || outcome == .waiting, let urgent = poll.policy.urgent
    else { return nil }
    return today.adding(days: urgent.ratifyDays)
  }
}
