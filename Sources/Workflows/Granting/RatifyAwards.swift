import Council
package import Granting
import Journal
package import Ledger

/// Closes the ordinary polls of what was decided urgently. What the committee refuses to ratify stays
/// promised, and closes the urgent tier until another policy is decided.
package struct RatifyAwards {
  package var awards: AwardSelection
  package var day: Day

  package init(awards: AwardSelection, day: Day) {
    self.awards = awards
    self.day = day
  }

  package struct Ratified {
    package let poll: Poll
    package let outcome: Award.Ratification
  }

  package func decide<Tables>(
    _ view: Tables, _ recorder: inout Recorder<Tables>
  ) throws -> [Ratified] {
    try recorder.require(.awardRatify)
    return try awards.awards(act: "ratified", view: view, where: \.awaitsRatification).map {
      try ratify($0, &recorder)
    }
  }

  private func ratify<Tables>(
    _ award: Award, _ recorder: inout Recorder<Tables>
  ) throws -> Ratified {
    try AwardRules.require(day, notBefore: award.decidedOn, of: award.code)
    let poll = try Poll(
      .ratifying, of: award, on: recorder.today(), at: recorder.at, in: recorder.tables)
    let outcome: Award.Ratification
    switch poll.tally.outcome {
    case .approved: outcome = .ratified
    case .refused, .lapsed: outcome = .refused
    case .open, .noQuorum, .tooFewMembers: throw DecideAwards.refusal(poll)
    }
    try recorder.record(
      AwardRatified(
        award: award.id, outcome: outcome, poll: PollCount(poll.tally, recused: poll.recused),
        day: day, document: recorder.document))
    return Ratified(poll: poll, outcome: outcome)
  }
}
