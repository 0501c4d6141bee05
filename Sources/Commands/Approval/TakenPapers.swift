import Council
import Formats
import Granting
import Journal
import Ledger
import SQLiteStore
import Workflows

/// What was taken of what members signed, and what comes of it.
struct TakenPapers {
  private var said: [Message] = []
  private var approvals: [TakeApprovals.Taken] = []
  private var polls: [Poll] = []
  private var policyPolls: [PolicyPoll] = []

  mutating func take(
    _ paper: SignedPaper, _ view: SQLiteBooks, _ recorder: inout Recorder<SQLiteBooks>, today: Day
  ) throws {
    switch paper.content {
    case .interests(let signed, let sheet, let words):
      let member = signed.message.member
      var workflow = TakeInterests(signed: signed, sheet: sheet)
      workflow.spoken = words
      guard try workflow.decide(view, &recorder, today: today)
      else { return said.append("\(member) declared nothing new") }
      let interests = sheet.lines.count { $0.kind.recuses }
      said.append(
        "\(member) declared on \(sheet.lines.count) applications, an interest in \(interests), signed"
      )
    case .reviews(let signed, let sheet, let words):
      var workflow = TakeReviews(signed: signed, sheet: sheet)
      workflow.spoken = words
      let reviewed = try workflow.decide(view, &recorder, today: today)
      let names = reviewed.map(\.text).joined(separator: ", ")
      said.append("\(signed.message.member) reviewed \(names), signed")
    case .approval(let signed):
      let policies = try TakePolicyApprovals(signed: [signed])
        .decide(view, &recorder, today: today)
      policyPolls += policies.polls
      for one in policies.taken {
        said.append(
          "\(one.message.member) said \(one.message.decision.rawValue) on policy \(one.policy), signed"
        )
      }
      approvals += try TakeApprovals(signed: policies.others)
        .decide(view, &recorder, today: today).taken
    }
  }

  /// The polls of all that was answered, once all was taken.
  func counted(
    in view: SQLiteBooks, on day: Day, at now: Instant
  ) throws -> TakenPapers {
    var counted = self
    var known: Set<Int64> = []
    for award in approvals.flatMap(\.awards) where known.insert(award.proposal).inserted {
      counted.polls.append(try Poll(of: award, on: day, at: now, in: view))
    }
    return counted
  }

  func say(in session: Session) throws {
    for words in said { session.say(words) }
    for one in approvals {
      AnswerReport(
        member: one.message.member, decision: one.message.decision,
        otherwise: one.message.lines, awards: one.awards.map(\.code), over: one.over,
        isSigned: true
      ).say(polls, in: session)
    }
    try PollReport(polls).say(in: session)
    for (place, poll) in policyPolls.enumerated()
    where !policyPolls[(place + 1)...].contains(where: { $0.proposal.code == poll.proposal.code }) {
      try session.say(poll)
    }
  }
}
